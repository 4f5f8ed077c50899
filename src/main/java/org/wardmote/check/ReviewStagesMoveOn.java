package org.wardmote.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.wardmote.model.Content;
import org.wardmote.model.Meeting;
import org.wardmote.model.Review;
import org.wardmote.model.Review.Stage;
import org.wardmote.model.Review.Step;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** A review goes from stage to stage and never back. */
final class ReviewStagesMoveOn implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        content.record().reviews().forEach(review -> check(review, content, problems));
    }

    private static void check(Review review, Content content, Problems problems) {
        List<Step> steps =
                review.history().stream()
                        .filter(step -> step.stage() != Stage.ON_HOLD)
                        .sorted(Comparator.comparing((Step step) -> day(step, content)))
                        .toList();
        for (int i = 1; i < steps.size(); i++) {
            Stage before = steps.get(i - 1).stage();
            Stage now = steps.get(i).stage();
            if (now.compareTo(before) < 0) {
                problems.add(
                        Code.STAGE_BACKWARDS,
                        steps.get(i).place().location(),
                        "%s goes back from \"%s\" to \"%s\"."
                                .formatted(review.label(), before.id(), now.id()),
                        "Look whether the stages or the meetings are swapped. "
                                + Acknowledged.how(Code.STAGE_BACKWARDS));
            }
        }
    }

    private static LocalDate day(Step step, Content content) {
        return content.record()
                .meeting(step.place().meeting())
                .map((Meeting meeting) -> meeting.sitting().date().sortDay())
                .orElse(LocalDate.MIN);
    }
}
