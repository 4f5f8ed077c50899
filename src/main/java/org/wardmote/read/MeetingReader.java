package org.wardmote.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.DayOrMonth;
import org.wardmote.model.Meeting;
import org.wardmote.model.Meeting.MinutesState.Written;
import org.wardmote.model.MeetingDate;
import org.wardmote.model.Recorded;
import org.wardmote.problem.Code;

/** Reads {@code meeting.yaml}: the meeting as it was called, with its agenda as listed. */
final class MeetingReader {

    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-.+");

    private final String id;
    private final Attachments attachments;
    private final List<String> bodies;

    /**
     * @param id the name of the meeting's folder
     * @param bodies ids of all bodies; a meeting need not name the only one
     */
    MeetingReader(String id, Attachments attachments, List<String> bodies) {
        this.id = id;
        this.attachments = attachments;
        this.bodies = bodies;
    }

    /** The meeting without what its minutes say, and without what it settled of areas. */
    Meeting read(Fields fields, Written written) {
        MeetingDate date = date(fields);
        return new Meeting(
                id,
                sitting(fields, date),
                body(fields),
                new Meeting.MinutesState(
                        fields.choice("minutes", Written.class).orElse(written),
                        Optional.empty(),
                        Optional.empty()),
                fields.record("contact").map(SharedReaders::contact),
                fields.record("source").map(SharedReaders::source),
                new Meeting.Attendance(
                        people(fields, "present"),
                        people(fields, "apologies"),
                        fields.at(fields.has("apologies") ? "apologies" : "present")),
                fields.record("next").flatMap(MeetingReader::next),
                agenda(fields),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SharedReaders.upkeep(fields));
    }

    /** The day on which posts are looked at, as far as it is known before anything else. */
    static LocalDate day(Fields fields) {
        return when(fields).sortDay();
    }

    private MeetingDate date(Fields fields) {
        MeetingDate date = when(fields);
        Matcher dated = DATED.matcher(id);
        if (dated.matches()
                && date.isKnown()
                && !date.sortDay().toString().equals(dated.group(1))) {
            fields.reading()
                    .problems()
                    .add(
                            Code.MEETING_DATE_DISAGREES,
                            fields.at("date"),
                            "the date is %s, but the folder is called \"%s\"."
                                    .formatted(date.sortDay(), id),
                            "Mend the date, or rename the folder and give its old address under"
                                    + " \"aliases:\".");
        }
        return date;
    }

    private static MeetingDate when(Fields fields) {
        return fields.date("date")
                .map(MeetingDate::of)
                .orElseGet(
                        () ->
                                new MeetingDate(
                                        Optional.empty(),
                                        fields.record("date").flatMap(one -> one.date("after")),
                                        fields.record("date").flatMap(one -> one.date("before"))));
    }

    private static Meeting.Sitting sitting(Fields fields, MeetingDate date) {
        return new Meeting.Sitting(
                date,
                fields.recorded("start", Times::parse),
                fields.recorded("end", Times::parse),
                fields.recorded("venue"),
                fields.choice("state", Meeting.State.class));
    }

    private String body(Fields fields) {
        if (fields.text("body").isPresent()) {
            return fields.reference("body").orElse("");
        }
        if (bodies.size() != 1) {
            fields.reading()
                    .problems()
                    .add(
                            Code.FIELD_MISSING,
                            fields.location(),
                            "a meeting needs \"body\" where there are several bodies.",
                            bodies.isEmpty()
                                    ? "List the body in bodies.yaml."
                                    : "Write \"body: %s\" or another of bodies.yaml."
                                            .formatted(bodies.get(0)));
            return "";
        }
        return bodies.get(0);
    }

    private static Recorded<List<String>> people(Fields fields, String name) {
        if (fields.isNotRecorded(name)) {
            return Recorded.notRecorded();
        }
        return fields.has(name) ? Recorded.of(fields.references(name)) : Recorded.leftOut();
    }

    private static Optional<Meeting.NextMeeting> next(Fields fields) {
        List<DayOrMonth> alsoPrinted =
                fields.texts("also-printed").stream()
                        .flatMap(text -> Dates.dayOrMonth(text).stream())
                        .toList();
        return fields.value("date", Dates::dayOrMonth)
                .map(
                        date ->
                                new Meeting.NextMeeting(
                                        date,
                                        fields.recorded("start", Times::parse),
                                        fields.recorded("end", Times::parse),
                                        alsoPrinted,
                                        fields.location()));
    }

    private Meeting.Agenda agenda(Fields fields) {
        List<AgendaItem> items =
                new AgendaReader(attachments, "meetings/" + id).read(fields.records("agenda"));
        boolean isPartial =
                fields.says("agenda", "partial") || fields.says("agenda-extent", "partial");
        return new Meeting.Agenda(items, isPartial ? Meeting.Extent.PARTIAL : Meeting.Extent.WHOLE);
    }
}
