package org.wardmote.check;

import java.util.Set;
import org.wardmote.model.Content;
import org.wardmote.model.Label;
import org.wardmote.model.Outcome;
import org.wardmote.model.Party;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/** A nomination or an appointment says who was nominated or appointed. */
final class PostsNamePeople implements Rule {

    private static final Set<Code> NAMED =
            Set.of(Code.PERSON_UNKNOWN, Code.PERSON_AMBIGUOUS, Code.REFERENCE_HIDDEN);

    @Override
    public void check(Content content, Problems problems) {
        if (Broken.of(problems).mayHold("people.yaml")) {
            return;
        }
        content.record().meetings().stream()
                .flatMap(meeting -> meeting.outcomes().stream())
                .filter(PostsNamePeople::isAPost)
                .filter(
                        outcome ->
                                outcome.parties().stream()
                                        .noneMatch(Party.OfPerson.class::isInstance))
                .filter(outcome -> !isToldOf(outcome, problems))
                .forEach(outcome -> tell(outcome, problems));
    }

    /** Somebody is named whom nobody knows. */
    private static boolean isToldOf(Outcome outcome, Problems problems) {
        return problems.list().stream()
                .filter(problem -> NAMED.contains(problem.code()))
                .map(Problem::location)
                .anyMatch(
                        place ->
                                place.file().equals(outcome.location().file())
                                        && place.line() == outcome.location().line());
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
