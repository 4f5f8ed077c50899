package org.wardmote.check;

import org.wardmote.model.Content;
import org.wardmote.model.Label;
import org.wardmote.model.Outcome;
import org.wardmote.model.Party;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** A nomination or an appointment says who was nominated or appointed. */
final class PostsNamePeople implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        content.record().meetings().stream()
                .flatMap(meeting -> meeting.outcomes().stream())
                .filter(PostsNamePeople::isAPost)
                .filter(
                        outcome ->
                                outcome.parties().stream()
                                        .noneMatch(Party.OfPerson.class::isInstance))
                .forEach(outcome -> tell(outcome, problems));
    }

    private static boolean isAPost(Outcome outcome) {
        return outcome.label() == Label.NOMINATED || outcome.label() == Label.APPOINTED;
    }

    private static void tell(Outcome outcome, Problems problems) {
        problems.add(
                Code.PERSON_NOT_NAMED,
                outcome.location(),
                "\"%s: %s\" does not say who.".formatted(outcome.label().word(), outcome.text()),
                "Put the person in brackets before the colon, such as \"%s (Ann Example): %s\". %s"
                        .formatted(
                                outcome.label().word(),
                                outcome.text(),
                                Acknowledged.how(Code.PERSON_NOT_NAMED)));
    }
}
