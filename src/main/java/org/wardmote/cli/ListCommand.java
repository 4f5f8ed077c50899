package org.wardmote.cli;

import java.util.List;
import java.util.Optional;
import org.wardmote.build.Pipeline;
import org.wardmote.build.Survey;
import org.wardmote.export.EditorPackage;
import org.wardmote.memory.Memory;
import org.wardmote.plan.site.Frame.Edition;
import org.wardmote.problem.Location;
import org.wardmote.problem.Nearest;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Severity;
import org.wardmote.render.LinkStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
        customSynopsis = "wardmote list WHAT [OPTIONS]",
        parameterListHeading = "%nWhich list:%n",
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
final class ListCommand extends WardmoteCommand {

    @Mixin private final SiteOptions options = new SiteOptions();

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
    Optional<String> refusal() {
        return options.refusal(shell()).or(this::unlistable);
    }

    @Override
    int obey() {
        return tell(Listings.named(what).orElseThrow());
    }

    /** Why no such list can be made. */
    private Optional<String> unlistable() {
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
        return refusal.map(words -> console().misuse(words))
                .orElseGet(() -> print(actions.only(filter.of(survey.content().record())), survey));
    }

    /** What is kept out is known only to a reader that keeps it out. */
    private Survey survey(Listing listing) {
        Edition edition =
                withHidden && !(listing instanceof SkippedList)
                        ? Edition.WITH_HIDDEN
                        : Edition.PUBLIC;
        return Pipeline.survey(
                options.order(shell(), LinkStyle.SERVED, edition, EditorPackage.standIns()),
                Memory.none());
    }

    private int tellErrors(Survey survey) {
        List<Problem> errors =
                options.told(survey.problems()).stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList();
        console().tell(errors);
        console().say("Nothing is listed while there is an error.");
        return new Verdict(errors, Severity.ERROR).exitCode();
    }

    private int print(Listing listing, Survey survey) {
        Table table =
                new Table(
                        listing.columns(), listing.rows(survey).stream().map(this::told).toList());
        shell().out()
                .print(
                        switch (format) {
                            case table -> table(table);
                            case json -> table.json();
                            case csv -> table.csv();
                        });
        shell().out().flush();
        return Exit.DONE;
    }

    private List<Object> told(List<Object> row) {
        return row.stream()
                .map(cell -> cell instanceof Location place ? options.told(place) : cell)
                .toList();
    }

    private String table(Table table) {
        if (table.rows().isEmpty()) {
            console().say("There is nothing to list.");
            return "";
        }
        return TableText.of(table, width(), console().inkOfResult());
    }

    /** In columns. What is written to a file, or to another program, may be of any width. */
    private int width() {
        if (shell().reader() == Shell.Audience.PROGRAM) {
            return Integer.MAX_VALUE;
        }
        String told = shell().variables().getOrDefault("COLUMNS", "");
        return told.matches("[1-9]\\d{1,3}")
                ? Integer.parseInt(told)
                : spec().usageMessage().autoWidth(true).width();
    }
}
