package org.wardmote.cli;

import java.util.List;
import java.util.function.Predicate;
import org.wardmote.build.Survey;
import org.wardmote.model.Content;

/**
 * What is kept out of the site on purpose, with the reason. Only this list names such things.
 *
 * @param name as it is typed
 */
record SkippedList(String name, Predicate<Content.Skipped> isListed) implements Listing {

    private static final String HIDDEN_REASON = "hidden";

    /** What is hidden, and what is to be published later. */
    static final SkippedList ALL = new SkippedList("skipped", skipped -> true);

    /** What is hidden until somebody shows it. */
    static final SkippedList HIDDEN =
            new SkippedList("hidden", skipped -> skipped.reason().equals(HIDDEN_REASON));

    /** The list that tells of things kept out for this reason. */
    static SkippedList of(String reason) {
        return reason.equals(HIDDEN_REASON) ? HIDDEN : ALL;
    }

    @Override
    public List<String> columns() {
        return List.of("file", "line", "reason");
    }

    @Override
    public List<List<Object>> rows(Survey survey) {
        return survey.content().skipped().stream()
                .filter(isListed)
                .map(
                        skipped ->
                                List.<Object>of(
                                        skipped.location(),
                                        skipped.location().line(),
                                        skipped.reason()))
                .toList();
    }
}
