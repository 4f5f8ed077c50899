package org.wardmote.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Anchors;
import org.wardmote.model.Label;
import org.wardmote.model.Meeting;
import org.wardmote.model.Outcome;
import org.wardmote.model.Place;
import org.wardmote.model.Prose;
import org.wardmote.model.Slug;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** Turns the labelled paragraphs of one meeting, in their order, into outcomes. */
final class OutcomeReader {

    private final String meeting;
    private final DetailReader details;
    private final ActionRefs refs;
    private final Problems problems;

    private final Anchors anchors = new Anchors();

    OutcomeReader(Meeting meeting, Prose prose, DetailReader details, Problems problems) {
        this.meeting = meeting.id();
        this.details = details;
        this.refs = ActionRefs.of(prose.labelled(), problems);
        this.problems = problems;
        meeting.agenda().items().stream().flatMap(AgendaItem::anchors).forEach(anchors::note);
        prose.everySection().map(section -> section.heading().anchor()).forEach(anchors::note);
    }

    /**
     * The agenda item under which an outcome stands.
     *
     * @param number empty before the first item
     * @param amends the meeting whose minutes it approves or notes
     */
    static final class Item {
        private final String number;
        private final String anchor;
        private final Optional<String> amends;
        private Optional<String> question = Optional.empty();

        Item(String number, String anchor, List<String> approvedOrNoted) {
            this.number = number;
            this.anchor = anchor;
            this.amends = approvedOrNoted.stream().findFirst();
        }
    }

    Outcome read(Prose.Labelled labelled, Item item) {
        Details said = details.read(labelled);
        Optional<String> ref =
                labelled.label() == Label.ACTION
                        ? Optional.of(labelled.ref().orElseGet(refs::next))
                        : labelled.ref();
        Standing standing = new Standing(item, ref);
        String anchor = anchor(labelled.label(), standing);
        Outcome.Subject subject = subject(labelled, said, standing);
        if (labelled.label() == Label.QUESTION) {
            item.question = Optional.of(anchor);
        }
        return new Outcome(
                labelled.label(),
                new Place(meeting, item.number, anchor, labelled.location()),
                labelled.label() == Label.UPDATE ? Optional.empty() : ref,
                said.parties(),
                subject,
                labelled.words(),
                labelled.list(),
                labelled.text(),
                Stream.concat(said.areas().stream(), labelled.areas().stream())
                        .distinct()
                        .toList());
    }

    /** Where an outcome stands, and its reference where it has one. */
    private record Standing(Item item, Optional<String> ref) {}

    private Outcome.Subject subject(Prose.Labelled labelled, Details said, Standing standing) {
        return switch (labelled.label()) {
            case ACTION -> task(labelled, said, standing.ref().orElseThrow());
            case UPDATE -> progress(labelled, said);
            case AMENDMENT ->
                    new Outcome.Amends(
                            said.passage().meeting().or(() -> standing.item().amends),
                            said.passage().page(),
                            said.passage().item());
            case ANSWER -> answers(labelled, standing.item());
            default -> new Outcome.Nothing();
        };
    }

    private Outcome.Subject task(Prose.Labelled labelled, Details said, String ref) {
        return new Outcome.Task(
                meeting + "/" + ref,
                labelled.ref().isPresent() ? Outcome.Numbering.WRITTEN : Outcome.Numbering.GIVEN,
                said.due(),
                said.priority(),
                said.status());
    }

    private Outcome.Subject progress(Prose.Labelled labelled, Details said) {
        String action = labelled.ref().orElseThrow();
        if (!action.contains("/")) {
            problems.add(
                    Code.ACTION_UNKNOWN,
                    ActionRefs.locationOf(labelled),
                    "\"%s\" does not say which meeting raised the action.".formatted(action),
                    "Write the meeting before it, with a stroke between: Update 2020-11-12-csp/%s."
                            .formatted(action));
            return new Outcome.Nothing();
        }
        return new Outcome.Progress(action, said.status());
    }

    private Outcome.Subject answers(Prose.Labelled labelled, Item item) {
        if (item.question.isEmpty()) {
            problems.add(
                    Code.ANSWER_WITHOUT_QUESTION,
                    labelled.location(),
                    "this answer has no question above it in the same item.",
                    "Write the question as a paragraph before it: Question (Robin Example): …, or"
                            + " put \\ before Answer where it is an ordinary word.");
            return new Outcome.Nothing();
        }
        return new Outcome.Answers(item.question.get());
    }

    /** {@code action-a1}, or {@code item-2-nominated-1} for what has no reference of its own. */
    private String anchor(Label label, Standing standing) {
        if (label == Label.ACTION) {
            return anchors.unique("action-" + Slug.of(standing.ref().orElseThrow()));
        }
        String above = standing.item().anchor;
        return anchors.numbered(above.isEmpty() ? label.id() : above + "-" + label.id());
    }
}
