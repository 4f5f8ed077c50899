package org.wardmote.cli;

import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardmote.author.NewFile;
import org.wardmote.author.NewMeeting;
import org.wardmote.author.WrittenRefs;
import org.wardmote.model.Body;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Written;
import org.wardmote.problem.Nearest;
import org.wardmote.report.Documentation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wardmote new meeting}: a meeting with what always stands on its agenda. */
@Command(
        name = "meeting",
        header = "A meeting: its agenda, the minutes to approve, the actions that are open.",
        description = {
            "",
            "The agenda holds what stood on two of the last three, what the year's plan has fall due,"
                    + " the minutes that nobody has approved yet, and the open actions of the body. In"
                    + " minutes.md each open action waits for a word on it."
        },
        customSynopsis = "wardmote new meeting [BODY] [--date DATE]",
        parameterListHeading = "%nWho meets:%n",
        footer = {
            "",
            "Examples:",
            "  wardmote new meeting                        on the day that the last one announced",
            "  wardmote new meeting csp --date 2026-12-10",
            "",
            "The paths of the files that were written go to stdout.",
            "Exit codes: 0 done; 2 the command cannot be used, or the meeting is there already; 3 a",
            "file cannot be read or written."
        })
final class NewMeetingCommand extends WardmoteCommand {

    @Parameters(
            paramLabel = "BODY",
            arity = "0..1",
            description =
                    "The id of a body of bodies.yaml. Left out: the one that is part of no other")
    private String body;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "The day, such as 2026-12-10. Left out: the day that the last meeting announced")
    private LocalDate date;

    @Mixin private final NewInContent content = new NewInContent();

    @Override
    Optional<String> refusal() {
        return content.refusal(shell());
    }

    @Override
    int obey() {
        PublicRecord record = content.record(this);
        Optional<Body> met = met(record.registers().bodies());
        if (met.isEmpty()) {
            return console().misuse(whoMet(record.registers().bodies()));
        }
        Optional<LocalDate> day = day(record, met.get());
        if (day.isEmpty()) {
            return console()
                    .misuse(
                            "the last meeting announced no day for the next one. Say which:"
                                    + " wardmote new meeting %s --date 2026-12-10"
                                            .formatted(met.get().id()));
        }
        return begin(record, met.get(), day.get());
    }

    private int begin(PublicRecord record, Body met, LocalDate day) {
        NewMeeting.Order order =
                new NewMeeting.Order(
                        record,
                        met,
                        day,
                        new WrittenRefs(content.folder(shell())),
                        Documentation.ADDRESS);
        List<NewFile> files = NewMeeting.files(order);
        int exitCode = content.write(this, files);
        if (exitCode == Exit.DONE) {
            console()
                    .say(
                            "%s, %s. The agenda is in meeting.yaml; after the meeting the words go into minutes.md."
                                    .formatted(met.name(), Written.weekday(day)));
        }
        return exitCode;
    }

    /** As typed; else the only one that is part of no other. */
    private Optional<Body> met(List<Body> bodies) {
        if (body != null) {
            return bodies.stream().filter(one -> one.id().equals(body)).findFirst();
        }
        List<Body> whole = bodies.stream().filter(one -> one.partOf().isEmpty()).toList();
        return whole.size() == 1 ? Optional.of(whole.get(0)) : Optional.empty();
    }

    private String whoMet(List<Body> bodies) {
        List<String> ids = bodies.stream().map(Body::id).toList();
        if (ids.isEmpty()) {
            return "there is no body in bodies.yaml. Write one there, with \"id:\" and \"name:\".";
        }
        if (body == null) {
            return "say which body meets: wardmote new meeting %s. There are: %s."
                    .formatted(ids.get(0), String.join(", ", ids));
        }
        String near = Nearest.question(body, ids);
        return "no body is called \"%s\".%s There are: %s."
                .formatted(body, near.isEmpty() ? "" : " " + near, String.join(", ", ids));
    }

    private Optional<LocalDate> day(PublicRecord record, Body met) {
        return Optional.ofNullable(date)
                .or(() -> NewMeeting.announcedDay(record, met.id()).filter(day -> isFree(met, day)))
                .or(
                        () ->
                                shell().questions()
                                        .ask("On which day is the meeting? (such as 2026-12-10) ")
                                        .flatMap(NewMeetingCommand::parsed));
    }

    private boolean isFree(Body met, LocalDate day) {
        return !Files.exists(content.folder(shell()).resolve("meetings/" + day + "-" + met.id()));
    }

    private static Optional<LocalDate> parsed(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
