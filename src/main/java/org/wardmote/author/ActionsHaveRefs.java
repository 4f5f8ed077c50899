package org.wardmote.author;

import java.util.List;
import java.util.stream.Stream;
import org.wardmote.model.Label;
import org.wardmote.model.Outcome;
import org.wardmote.problem.Location;

/**
 * Every action has its reference written, the one that it is known by already: {@code Action A2
 * (RE): …}. So it keeps its address when another is put in before it.
 */
final class ActionsHaveRefs implements Correction {

    @Override
    public List<Edit> edits(MarkedCopy file) {
        return file.record().meetings().stream()
                .flatMap(meeting -> meeting.outcomes().stream())
                .filter(outcome -> outcome.location().file().equals(file.text().path()))
                .flatMap(outcome -> written(outcome, file))
                .toList();
    }

    private static Stream<Edit> written(Outcome outcome, MarkedCopy file) {
        boolean isGiven =
                outcome.subject() instanceof Outcome.Task task
                        && task.numbering() == Outcome.Numbering.GIVEN;
        String word = Label.ACTION.word();
        boolean isThere =
                file.source().from(outcome.location()).matches(word + "(?:\\s*:|\\s+\\().*");
        Location behind =
                outcome.location()
                        .at(outcome.location().line(), outcome.location().column() + word.length());
        return isGiven && isThere
                ? Stream.of(
                        new Instead(behind, "", " " + outcome.ref().orElseThrow())
                                .edit("references of actions"))
                : Stream.empty();
    }
}
