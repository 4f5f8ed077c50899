package org.wardmote.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wardmote.field.Scalar;
import org.wardmote.model.ActionStatus;
import org.wardmote.model.Label;
import org.wardmote.model.Party;
import org.wardmote.model.Prose;
import org.wardmote.problem.Code;
import org.wardmote.problem.Keyword;
import org.wardmote.problem.Nearest;

/** Reads the details of labels: who, by when, of which area, for which priority, how far. */
final class DetailReader {

    private final MinutesContext context;
    private final PartyFinder parties;
    private final LocalDate meeting;

    /**
     * @param meeting the day after which a date without a year falls
     */
    DetailReader(MinutesContext context, PartyFinder parties, LocalDate meeting) {
        this.context = context;
        this.parties = parties;
        this.meeting = meeting;
    }

    Details read(Prose.Labelled labelled) {
        Gathered gathered = new Gathered();
        labelled.details().forEach(detail -> read(detail, labelled.label(), gathered));
        return gathered.details();
    }

    /** The details so far; the first of a kind that may stand once is kept. */
    private static final class Gathered {
        private final List<Party> parties = new ArrayList<>();
        private final List<String> areas = new ArrayList<>();
        private Optional<LocalDate> due = Optional.empty();
        private Optional<String> priority = Optional.empty();
        private Optional<ActionStatus> status = Optional.empty();
        private Optional<String> meeting = Optional.empty();
        private Optional<String> page = Optional.empty();
        private Optional<String> item = Optional.empty();

        Details details() {
            return new Details(
                    parties,
                    due,
                    areas,
                    priority,
                    status,
                    new Details.Passage(meeting, page, item));
        }
    }

    private void read(Prose.Detail detail, Label label, Gathered into) {
        String text = detail.text();
        if (label == Label.AMENDMENT) {
            passage(detail, into);
        } else if (text.equalsIgnoreCase("all members")) {
            into.parties.add(new Party.AllMembers());
        } else if (text.startsWith("due ")) {
            due(detail, label, into);
        } else if (text.startsWith("area ")) {
            area(detail).ifPresent(into.areas::add);
        } else if (text.startsWith("priority ")) {
            into.priority = into.priority.or(() -> priority(detail));
        } else if (text.startsWith("owner ")) {
            parties.find(after("owner ", detail), detail.location()).ifPresent(into.parties::add);
        } else if (Keyword.parse(text, ActionStatus.class).isPresent()) {
            status(detail, label, into);
        } else {
            party(detail, label, into);
        }
    }

    private void passage(Prose.Detail detail, Gathered into) {
        String text = detail.text();
        if (text.startsWith("page ")) {
            into.page = Optional.of(after("page ", detail));
        } else if (text.startsWith("item ")) {
            into.item = Optional.of(after("item ", detail));
        } else if (text.matches("\\d.*-[\\p{L}].*|[\\p{Ll}\\p{N}]+(-[\\p{Ll}\\p{N}]+)+")) {
            into.meeting = amended(detail);
        } else {
            tell(
                    Code.DETAIL_UNREADABLE,
                    detail,
                    "\"%s\" does not say what is amended.".formatted(text),
                    "Within the brackets stand the meeting, the page and the item, parted by"
                            + " commas: (2020-07-15-csp, page 2, item 2).");
        }
    }

    private Optional<String> amended(Prose.Detail detail) {
        String name = detail.text();
        new ReferenceRules(new Reading(context.names(), meeting, context.problems()))
                .fault(Scalar.MEETING, name)
                .ifPresent(fault -> tell(fault.code(), detail, fault.message(), fault.hint()));
        return context.names().meetings().shown(name);
    }

    private void due(Prose.Detail detail, Label label, Gathered into) {
        Optional<LocalDate> day = DueDate.parse(after("due ", detail), meeting);
        if (label != Label.ACTION) {
            tellMisplaced(detail, label, "only an action is due");
        } else if (day.isEmpty()) {
            tell(
                    Code.DATE_UNREADABLE,
                    detail,
                    "\"%s\" is not a date.".formatted(after("due ", detail)),
                    "Write due 26 November 2020, due 2020-11-26, or due 26 November for the first"
                            + " such day after the meeting.");
        }
        into.due = into.due.or(() -> day);
    }

    private Optional<String> area(Prose.Detail detail) {
        String name = after("area ", detail);
        Register areas = context.names().areas();
        Optional<String> found =
                context.markdown().areas().called(name).or(() -> areas.shown(name));
        if (found.isEmpty() && areas.id(name).isPresent()) {
            tell(
                    Code.REFERENCE_HIDDEN,
                    detail,
                    "\"%s\" is kept out of the site, but this is not.".formatted(name),
                    "Show it by taking away \"hidden\" or \"publish\" there, or take it out here.");
        } else if (found.isEmpty() && areas.isWhole()) {
            tell(
                    Code.AREA_UNKNOWN,
                    detail,
                    "no area is called \"%s\".".formatted(name),
                    near(name, areas) + "Areas are listed in content/areas.yaml.");
        }
        return found;
    }

    private Optional<String> priority(Prose.Detail detail) {
        String name = after("priority ", detail);
        Optional<String> found = context.priorities().id(name);
        if (found.isEmpty() && context.priorities().isWhole()) {
            tell(
                    Code.PRIORITY_UNKNOWN,
                    detail,
                    "no plan has a priority called \"%s\".".formatted(name),
                    near(name, context.priorities())
                            + "Priorities are listed in content/plans, by id and title.");
        }
        return found;
    }

    private static String near(String name, Register known) {
        String question = Nearest.question(name, known.names());
        return question.isEmpty() ? "" : question + " ";
    }

    private void status(Prose.Detail detail, Label label, Gathered into) {
        if (label != Label.ACTION && label != Label.UPDATE) {
            tellMisplaced(detail, label, "only an action or an update has a status");
        }
        into.status = into.status.or(() -> Keyword.parse(detail.text(), ActionStatus.class));
    }

    /** Whatever is left is somebody's name; in small letters it was meant for something else. */
    private void party(Prose.Detail detail, Label label, Gathered into) {
        String text = detail.text();
        boolean isName = Character.isUpperCase(text.codePointAt(0)) || parties.knows(text);
        if (isName) {
            parties.find(text, detail.location()).ifPresent(into.parties::add);
        } else if (label == Label.UPDATE) {
            List<String> known =
                    Arrays.stream(ActionStatus.values()).map(ActionStatus::id).toList();
            tell(
                    Code.STATUS_UNKNOWN,
                    detail,
                    "\"%s\" is no status of an action.".formatted(text),
                    (Nearest.question(text.replace(' ', '-'), known)
                                    + " Write open, in-progress, done, cancelled or superseded.")
                            .strip());
        } else {
            tell(
                    Code.DETAIL_UNREADABLE,
                    detail,
                    "\"%s\" is no detail that is known here.".formatted(text),
                    "Within the brackets stand people, organisations, all members, due DATE, area"
                            + " NAME, priority NAME or a status, parted by commas: (RE, due 3 May"
                            + " 2021).");
        }
    }

    private void tellMisplaced(Prose.Detail detail, Label label, String why) {
        tell(
                Code.DETAIL_UNREADABLE,
                detail,
                "\"%s\" has no meaning in the brackets of %s: %s."
                        .formatted(detail.text(), label.word(), why),
                "Say it in the words after the colon, or write an Action paragraph of its own.");
    }

    private static String after(String word, Prose.Detail detail) {
        return detail.text().substring(word.length()).strip();
    }

    private void tell(Code code, Prose.Detail detail, String message, String hint) {
        context.problems().add(code, detail.location(), message, hint);
    }
}
