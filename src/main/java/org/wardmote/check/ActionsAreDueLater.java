package org.wardmote.check;

import org.wardmote.model.Action;
import org.wardmote.model.Content;
import org.wardmote.model.Written;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** An action is due after the meeting that asked for it. */
final class ActionsAreDueLater implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        for (Action action : content.record().actions()) {
            action.due()
                    .filter(due -> due.isBefore(action.raised()))
                    .ifPresent(
                            due ->
                                    problems.add(
                                            Code.DUE_BEFORE_MEETING,
                                            action.place().location(),
                                            "action %s was due on %s, before it was asked for on %s."
                                                    .formatted(
                                                            action.ref(),
                                                            Written.day(due),
                                                            Written.day(action.raised())),
                                            "Look whether the year is mistyped. "
                                                    + Acknowledged.how(Code.DUE_BEFORE_MEETING)));
        }
    }
}
