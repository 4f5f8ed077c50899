package org.wardmote.check;

import org.wardmote.model.Content;
import org.wardmote.model.Outcome;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/**
 * The actions of approved minutes have their references written: their addresses are public, and
 * those of actions that are only counted move when another is put in before them.
 */
final class ApprovedActionsHaveRefs implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        content.record().meetings().stream()
                .filter(meeting -> meeting.minutes().isApproved())
                .flatMap(meeting -> meeting.outcomes().stream())
                .filter(ApprovedActionsHaveRefs::isCounted)
                .forEach(outcome -> tell(outcome, problems));
    }

    private static boolean isCounted(Outcome outcome) {
        return outcome.subject() instanceof Outcome.Task task
                && task.numbering() == Outcome.Numbering.GIVEN;
    }

    private static void tell(Outcome outcome, Problems problems) {
        String ref = outcome.ref().orElseThrow();
        problems.add(
                Code.ACTION_REF_UNWRITTEN,
                outcome.location(),
                "these minutes are approved, and this action is %s by counting alone."
                        .formatted(ref),
                "Write \"Action %s\", or run \"wardmote fix\": another action put in before it would"
                                .formatted(ref)
                        + " move its address. "
                        + Acknowledged.how(Code.ACTION_REF_UNWRITTEN));
    }
}
