package org.wardmote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problem;

/**
 * The site {@code every-problem} holds one fault of each kind, planted by hand: a comment {@code
 * fault: CODE} stands above each, or {@code fault in FILE:LINE: CODE} elsewhere; those that allow
 * no comment are in {@code faults.txt}. So many faults, so many reports, each in its place.
 */
class SeededFaultsTest {

    private static final Pattern HERE = Pattern.compile("\\s*(?:#|<!--) fault: ([a-z-]+)(?: -->)?");
    private static final Pattern ELSEWHERE =
            Pattern.compile("\\s*(?:#|<!--) fault in (\\S+): ([a-z-]+)(?: -->)?");
    private static final Pattern COMMENT = Pattern.compile("\\s*#.*|\\s*");

    private static final GoldenSite SITE = GoldenSite.named("every-problem");

    @Test
    void soManyFaultsSoManyReportsEachInItsPlace() throws IOException {
        List<String> reported =
                SITE.build().problems().stream().map(SeededFaultsTest::placed).toList();

        assertThat(without(reported, planted())).as("reported but not planted").isEmpty();
        assertThat(without(planted(), reported)).as("planted but not reported").isEmpty();
    }

    @Test
    void everyReportSaysWhatIsWrongAndWhatToDo() {
        assertThat(SITE.build().problems())
                .allSatisfy(
                        problem -> {
                            assertThat(problem.message()).endsWith(".").doesNotContain("!");
                            assertThat(problem.hint()).isNotBlank().doesNotContain("! ");
                        });
    }

    @Test
    void everyCodeIsPlantedOrLeftOutForAReason() {
        List<String> met =
                SITE.build().problems().stream().map(p -> p.code().id()).distinct().toList();
        List<String> leftOut =
                SITE.lines("left-out.txt").stream().map(line -> line.split(":")[0]).toList();
        List<String> known = Stream.concat(met.stream(), leftOut.stream()).toList();
        List<String> all = Arrays.stream(Code.values()).map(Code::id).toList();

        assertThat(without(all, known)).as("codes without a fault or a reason").isEmpty();
        assertThat(without(known, all)).as("planted and left out as well").isEmpty();
    }

    /** Each taken away once, so that what is told twice is left over. */
    private static List<String> without(List<String> all, List<String> some) {
        List<String> left = new ArrayList<>(all);
        some.forEach(left::remove);
        return left;
    }

    /** {@code people.yaml:7 id-unreadable}. */
    private static String placed(Problem problem) {
        String file = problem.location().file();
        String line = problem.location().line() == 0 ? "" : ":" + problem.location().line();
        return file + line + " " + problem.code().id();
    }

    private static List<String> planted() throws IOException {
        List<String> planted = new ArrayList<>(SITE.lines("faults.txt"));
        for (Path file : GoldenSite.files(SITE.content())) {
            if (file.toString().matches(".*[.](yaml|md)")) {
                String path = SITE.content().relativize(file).toString().replace('\\', '/');
                List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
                for (int at = 0; at < lines.size(); at++) {
                    fault(path, lines, at).ifPresent(planted::add);
                }
            }
        }
        return planted;
    }

    private static Optional<String> fault(String path, List<String> lines, int at) {
        Matcher elsewhere = ELSEWHERE.matcher(lines.get(at));
        if (elsewhere.matches()) {
            return Optional.of(elsewhere.group(1) + " " + elsewhere.group(2));
        }
        Matcher here = HERE.matcher(lines.get(at));
        if (!here.matches()) {
            return Optional.empty();
        }
        int next = at + 1;
        while (COMMENT.matcher(lines.get(next)).matches() && !lines.get(next).startsWith("## ")) {
            next++;
        }
        return Optional.of(path + ":" + (next + 1) + " " + here.group(1));
    }
}
