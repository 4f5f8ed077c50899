package org.wardmote.check;

import org.wardmote.model.Content;
import org.wardmote.model.Label;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** An amendment says what the minutes are to say instead. */
final class AmendmentsHaveWords implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        content.record().meetings().stream()
                .flatMap(meeting -> meeting.outcomes().stream())
                .filter(outcome -> outcome.label() == Label.AMENDMENT && outcome.text().isBlank())
                .forEach(
                        outcome ->
                                problems.add(
                                        Code.AMENDMENT_WITHOUT_TEXT,
                                        outcome.location(),
                                        "the amendment does not say what the minutes are to say.",
                                        "Write it after the colon, such as \"Amendment (page 2):"
                                                + " \"eight\" becomes \"nine\".\" "
                                                + Acknowledged.how(Code.AMENDMENT_WITHOUT_TEXT)));
    }
}
