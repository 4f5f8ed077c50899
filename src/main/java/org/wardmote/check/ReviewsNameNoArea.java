package org.wardmote.check;

import org.wardmote.model.Action;
import org.wardmote.model.Area;
import org.wardmote.model.Content;
import org.wardmote.model.Finance;
import org.wardmote.model.Plan;
import org.wardmote.model.Prose;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Recorded;
import org.wardmote.model.Review;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/**
 * Nothing that is shown as one holds both a review of a death and the name of a ward or place: the
 * two together say whose death it was. Agenda items are seen to by {@link ReviewItemsNameNoArea}.
 */
final class ReviewsNameNoArea implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        PublicRecord record = content.record();
        Together together = new Together(PlaceNames.of(record.registers()), problems);
        for (Review review : record.reviews()) {
            together.look(review.label(), review.label(), review.upkeep().location());
            for (Review.Step step : review.history()) {
                together.look(
                        review.label(), step.note().known().orElse(""), step.place().location());
            }
        }
        record.actions().forEach(action -> look(action, content, together));
        record.plans().forEach(plan -> look(plan, together));
        record.finances().forEach(money -> look(money, together));
        record.pages().forEach(page -> look(page.words(), together));
        record.registers()
                .indicators()
                .forEach(indicator -> indicator.words().ifPresent(words -> look(words, together)));
        record.registers().areas().forEach(area -> look(area, together));
    }

    /** What was said of an action later stands beside what was asked for, and under its item. */
    private static void look(Action action, Content content, Together together) {
        String asked = itemTitle(action, content) + "\n" + action.text();
        for (Action.Update update : action.updates()) {
            Location location =
                    update.place().map(place -> place.location()).orElse(action.place().location());
            ReviewWords.in(asked)
                    .ifPresent(review -> together.look(review, update.text(), location));
            ReviewWords.in(update.text())
                    .ifPresent(review -> together.look(review, action.text(), location));
        }
    }

    private static String itemTitle(Action action, Content content) {
        return content.record().meeting(action.place().meeting()).stream()
                .flatMap(meeting -> meeting.agenda().items().stream())
                .filter(item -> item.number().equals(action.place().item()))
                .map(item -> item.title())
                .findFirst()
                .orElse("");
    }

    private static void look(Plan plan, Together together) {
        plan.priorities().forEach(priority -> together.look(priority.title(), priority.location()));
        plan.activities().forEach(activity -> together.look(activity.title(), activity.location()));
    }

    private static void look(Finance money, Together together) {
        for (Finance.Line line : money.lines()) {
            together.look(line.title() + " " + words(line.funder()), line.location());
        }
        for (Finance.Undecided sum : money.undecided()) {
            together.look(sum.title() + " " + sum.note().orElse(""), sum.location());
        }
    }

    private static String words(Recorded<String> recorded) {
        return recorded.known().orElse("");
    }

    private static void look(Prose words, Together together) {
        StringBuilder lead = new StringBuilder();
        words.lead().forEach(block -> lead.append(block.text()).append('\n'));
        together.look(lead.toString(), words.location());
        words.everySection().forEach(section -> look(section, together));
    }

    private static void look(Prose.Section section, Together together) {
        StringBuilder words = new StringBuilder(section.heading().text()).append('\n');
        section.blocks().forEach(block -> words.append(block.text()).append('\n'));
        together.look(words.toString(), section.heading().location());
    }

    /** The page of a ward or place speaks of no review at all. */
    private static void look(Area area, Together together) {
        if (area.kind() != Area.Kind.DISTRICT) {
            area.words().ifPresent(words -> look(area, words, together));
        }
    }

    private static void look(Area area, Prose words, Together together) {
        words.everyBlock()
                .forEach(
                        block ->
                                together.look(area.name() + ". " + block.text(), block.location()));
    }
}
