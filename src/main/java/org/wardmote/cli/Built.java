package org.wardmote.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wardmote.problem.Problem;

/**
 * What came of a build, as its summary tells it.
 *
 * @param name of the site
 * @param skipped what was left out, each with the reason: {@code 1 hidden}
 */
record Built(
        String name,
        LocalDate asOf,
        List<Stage> stages,
        List<String> skipped,
        List<Problem> problems) {

    Built {
        stages = List.copyOf(stages);
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
    }

    /** The same with one more line in its summary. */
    Built and(Stage stage) {
        List<Stage> more = Stream.concat(stages.stream(), Stream.of(stage)).toList();
        return new Built(name, asOf, more, skipped, problems);
    }

    /**
     * One line of the summary.
     *
     * @param word what was done, such as {@code read}
     * @param what such as {@code 11 meetings, 7 datasets}
     */
    record Stage(String word, String what, Duration took) {}
}
