package org.wardmote.read;

import java.util.List;
import java.util.Optional;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.Meeting;
import org.wardmote.model.Place;
import org.wardmote.model.Position;
import org.wardmote.model.ReportedFlag;
import org.wardmote.problem.Code;
import org.wardmote.problem.Keyword;

/** Reads what a meeting settled and heard of areas, once its items are known. */
final class SettledReader {

    private final String meeting;
    private final List<AgendaItem> items;

    SettledReader(Meeting meeting) {
        this.meeting = meeting.id();
        this.items = meeting.agenda().items();
    }

    List<AreaStatus> statuses(Fields fields) {
        return fields.records("area-statuses").stream()
                .flatMap(status -> status(status).stream())
                .toList();
    }

    private Optional<AreaStatus> status(Fields fields) {
        Optional<Place> place = place(fields);
        Optional<String> area = fields.reference("area");
        Optional<AreaStatus.Change> change = fields.choice("change", AreaStatus.Change.class);
        if (place.isEmpty() || area.isEmpty() || change.isEmpty() || isUnknown(fields)) {
            return Optional.empty();
        }
        return Optional.of(
                new AreaStatus(
                        area.get(),
                        fields.reference("status"),
                        change.get(),
                        fields.recorded(
                                "basis", text -> Keyword.parse(text, AreaStatus.Basis.class)),
                        fields.recorded("reason"),
                        place.get()));
    }

    /** A status that is not one of the site's is told already, and is not the same as none. */
    private static boolean isUnknown(Fields fields) {
        return fields.reference("status").isEmpty()
                && fields.text("status").filter(ReferenceRules.NO_STATUS::equals).isEmpty();
    }

    List<ReportedFlag> flags(Fields fields) {
        return fields.records("flags").stream().flatMap(flag -> flag(flag).stream()).toList();
    }

    private Optional<ReportedFlag> flag(Fields fields) {
        Optional<Place> place = place(fields);
        Optional<String> area = fields.reference("area");
        Optional<ReportedFlag.Told> told = told(fields);
        return place.isEmpty() || area.isEmpty() || told.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportedFlag(area.get(), told.get(), place.get()));
    }

    private static Optional<ReportedFlag.Told> told(Fields fields) {
        if (fields.has("indicator")) {
            return fields.reference("indicator").map(ReportedFlag.Raised::new);
        }
        if (fields.has("count")) {
            return fields.count("count").map(ReportedFlag.Count::new);
        }
        if (fields.has("cleared")) {
            return fields.text("cleared")
                    .filter(ReportedFlag.Cleared.ALL::equals)
                    .or(() -> fields.reference("cleared"))
                    .map(ReportedFlag.Cleared::new);
        }
        fields.reading()
                .problems()
                .add(
                        Code.FIELD_MISSING,
                        fields.location(),
                        "a flag needs \"indicator\", \"count\" or \"cleared\".",
                        "Say what was told, such as \"count: 4\".");
        return Optional.empty();
    }

    List<Position> positions(Fields fields) {
        return fields.records("positions").stream()
                .flatMap(position -> position(position).stream())
                .toList();
    }

    private Optional<Position> position(Fields fields) {
        Optional<Place> place = place(fields);
        Optional<String> area = fields.reference("area");
        Optional<String> body = fields.reference("body");
        return place.isEmpty() || area.isEmpty() || body.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Position(area.get(), body.get(), fields.needed("words"), place.get()));
    }

    private Optional<Place> place(Fields fields) {
        return fields.text("item")
                .flatMap(number -> MeetingPlaces.of(meeting, items, number, fields));
    }
}
