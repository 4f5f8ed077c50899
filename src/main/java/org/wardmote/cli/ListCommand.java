package org.wardmote.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wardmote.Survey;
import org.wardmote.plan.Frame.Edition;
import org.wardmote.problem.Location;
import org.wardmote.problem.Nearest;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Severity;
import org.wardmote.render.LinkStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code wardmote list}: what the record holds, in a table or for another program. */
@Command(
        name = "list",
        header = "Lists overdue actions, what is kept out, every address and more.",
        description = {
            "",
            "The content is read and checked, and nothing is written. Only the list is written to"
                    + " stdout. While there is an error, nothing is listed, as it might lack"
                    + " something."
        },
        synopsisHeading = "%nUsage: ",
        customSynopsis = "wardmote list WHAT [OPTIONS]",
        parameterListHeading = "%nWhich list:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Fields, in JSON and as the columns of a table or CSV:",
            "  overdue   action, raised, due, days-overdue, status, owners, areas, text",
            "  actions   action, raised, due, days-overdue, status, owners, areas, text",
            "  meetings  meeting, date, body, state, minutes, items, actions",
            "  people    person, name, initials, kind, posts, open-actions",
            "  areas     area, name, kind, within, code, status",
            "  skipped   file, line, reason",
            "  hidden    file, line, reason",
            "  known     code, file, line, item, reason",
            "  urls      path, kind, title, url",
            "Dates are written as 2026-11-22. What is not known is an empty text.",
            "",
            "Examples:",
            "  wardmote list overdue",
            "  wardmote list actions --owner AE --status open",
            "  wardmote list urls --format csv > urls.csv",
            "",
            "Exit codes: 0 done, also where the list is empty; 1 something is wrong in the content; 2 the",
            "command or site.yaml cannot be used; 3 a file cannot be read."
        })
final class ListCommand implements Callable<Integer> {

    @ParentCommand private Wardmote wardmote;

    @Spec private CommandSpec spec;

    @Mixin private final Subject subject = new Subject();

    @Mixin private final ActionFilter filter = new ActionFilter();

    @Parameters(
            paramLabel = "WHAT",
            description =
                    "overdue or all actions; meetings; people; areas with their statuses; what is"
                            + " skipped, or hidden; known warnings; urls.")
    private String what;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json or csv. Left out: table")
    private Format format;

    @Option(
            names = "--hidden",
            description =
                    "List what is hidden or not published yet as well: for editors, not for the"
                            + " public.")
    private boolean withHidden;

    /** As it is typed. */
    enum Format {
        table,
        json,
        csv
    }

    @Override
    public Integer call() {
        Optional<Listing> listing = Listings.named(what);
        Optional<String> refusal = subject.refusal(wardmote.world()).or(this::refusal);
        if (refusal.isPresent()) {
            return wardmote.voice().misuse(refusal.get());
        }
        return tell(listing.orElseThrow());
    }

    /** Why no such list can be made. */
    private Optional<String> refusal() {
        Optional<Listing> listing = Listings.named(what);
        if (listing.isEmpty()) {
            List<String> names = Listings.all().stream().map(Listing::name).toList();
            return Optional.of(
                    "there is no list \"%s\". There are: %s. %s"
                            .formatted(
                                    what, String.join(", ", names), Nearest.question(what, names))
                            .strip());
        }
        return filter.isUsed() && !(listing.get() instanceof ActionList)
                ? Optional.of(
                        "--owner, --area, --status and --no-due-date are for lists of actions.")
                : Optional.empty();
    }

    private int tell(Listing listing) {
        Survey survey = survey(listing);
        if (survey.hasErrors()) {
            return tellErrors(survey);
        }
        if (!(listing instanceof ActionList actions)) {
            return print(listing, survey);
        }
        Optional<String> refusal = filter.refusal(survey.content().record());
        return refusal.map(words -> wardmote.voice().misuse(words))
                .orElseGet(() -> print(actions.only(filter.of(survey.content().record())), survey));
    }

    /** What is kept out is known only to a reader that keeps it out. */
    private Survey survey(Listing listing) {
        Edition edition =
                withHidden && !(listing instanceof SkippedList)
                        ? Edition.WITH_HIDDEN
                        : Edition.PUBLIC;
        return Survey.of(subject.order(wardmote.world(), LinkStyle.SERVED, edition));
    }

    private int tellErrors(Survey survey) {
        Voice voice = wardmote.voice();
        List<Problem> errors =
                subject.told(survey.problems()).stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList();
        voice.tell(errors);
        voice.say("Nothing is listed while there is an error.");
        return new Verdict(errors, Severity.ERROR).exitCode();
    }

    private int print(Listing listing, Survey survey) {
        Table table =
                new Table(
                        listing.columns(), listing.rows(survey).stream().map(this::told).toList());
        World world = wardmote.world();
        world.out()
                .print(
                        switch (format) {
                            case table -> table(table);
                            case json -> table.json();
                            case csv -> table.csv();
                        });
        world.out().flush();
        return Exit.DONE;
    }

    private List<Object> told(List<Object> row) {
        return row.stream()
                .map(cell -> cell instanceof Location place ? subject.told(place) : cell)
                .toList();
    }

    private String table(Table table) {
        if (table.rows().isEmpty()) {
            wardmote.voice().say("There is nothing to list.");
            return "";
        }
        return TableText.of(
                table, TerminalWidth.of(wardmote.world(), spec), wardmote.voice().inkOfResult());
    }
}
