package org.wardmote.plan.reviews;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wardmote.model.Address;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.model.Review;
import org.wardmote.model.Source;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Provenance;
import org.wardmote.standing.Standing;

/** Lays out each review along its stages. */
final class ReviewPlanner {

    private final Standing standing;
    private final List<Review> reviews;

    ReviewPlanner(Standing standing) {
        this.standing = standing;
        this.reviews = standing.record().reviews();
    }

    ReviewsPage page() {
        Head head =
                new Head(
                        new Address("reviews/"),
                        "Reviews",
                        sentence(),
                        Head.Section.MORE,
                        List.of(),
                        Provenance.of(
                                reviews.stream().map(Review::upkeep).toList(),
                                sources(),
                                standing.record().site()));
        return new ReviewsPage(
                head,
                List.of(
                        Fact.of("Reviews on record", Line.of(String.valueOf(reviews.size()))),
                        Fact.of("Last told of", Line.of(lastTold()))),
                reviews.stream().map(this::block).toList(),
                "Where a review belongs, whose death it is about and when that was: on purpose,"
                        + " everywhere on this site. A stage is as it was last told at a meeting, and may have moved on since.");
    }

    /** {@code Seven reviews are on record: five with the Home Office and two with a panel.} */
    private String sentence() {
        Map<Review.Stage, Long> stages =
                reviews.stream()
                        .filter(review -> !review.history().isEmpty())
                        .collect(groupingBy(ReviewPlanner::now, TreeMap::new, counting()));
        List<String> parts =
                stages.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey, Comparator.reverseOrder()))
                        .map(
                                stage ->
                                        Count.of(stage.getValue())
                                                + " "
                                                + ReviewStages.brief(stage.getKey()))
                        .toList();
        return Count.first(reviews.size(), "review is", "reviews are")
                + " on record"
                + (parts.isEmpty() ? "" : ": " + Count.listing(parts))
                + ".";
    }

    private static Review.Stage now(Review review) {
        return review.history().get(review.history().size() - 1).stage();
    }

    private String lastTold() {
        return reviews.stream()
                .flatMap(review -> review.history().stream())
                .map(step -> standing.meeting(step.place().meeting()))
                .max(Comparator.comparing(meeting -> meeting.sitting().date().sortDay()))
                .map(MeetingDay::brief)
                .orElse("Not recorded");
    }

    private List<Source> sources() {
        return reviews.stream()
                .flatMap(review -> review.history().stream())
                .map(step -> standing.meeting(step.place().meeting()))
                .flatMap((Meeting meeting) -> meeting.source().stream())
                .distinct()
                .toList();
    }

    private ReviewsPage.ReviewBlock block(Review review) {
        List<LedgerEntry> steps =
                new ArrayList<>(review.history().stream().map(this::step).toList());
        Collections.reverse(steps);
        return new ReviewsPage.ReviewBlock(
                LedgerBlock.anchor(review.label()),
                review.label(),
                review.history().isEmpty()
                        ? "Its stage was not recorded."
                        : standing.say(ReviewStages.meaning(now(review))),
                stages(review),
                steps);
    }

    private LedgerEntry step(Review.Step step) {
        LedgerEntry entry =
                LedgerEntry.of(
                                Count.capital(
                                        MeetingDay.brief(standing.meeting(step.place().meeting()))),
                                Line.of(ReviewStages.title(step.stage())))
                        .withRef(Link.to(step.place()));
        return step.note().known().map(note -> entry.withNote(Line.of(note))).orElse(entry);
    }

    /** The bar; none where no stage was recorded. A review on hold stays where it was. */
    private static List<ReviewsPage.Stage> stages(Review review) {
        Optional<Review.Stage> reached =
                review.history().stream()
                        .map(Review.Step::stage)
                        .filter(ReviewStages.IN_ORDER::contains)
                        .reduce((before, after) -> after);
        return reached.map(
                        now ->
                                ReviewStages.IN_ORDER.stream()
                                        .map(stage -> stage(stage, now))
                                        .toList())
                .orElse(List.of());
    }

    private static ReviewsPage.Stage stage(Review.Stage stage, Review.Stage now) {
        String title = ReviewStages.title(stage);
        if (stage == now) {
            return new ReviewsPage.Stage(title, "now", "now");
        }
        return stage.compareTo(now) < 0
                ? new ReviewsPage.Stage(title, "reached", "passed")
                : new ReviewsPage.Stage(title, "to-come", "to come");
    }
}
