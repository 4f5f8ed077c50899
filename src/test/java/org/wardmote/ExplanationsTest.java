package org.wardmote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardmote.problem.Code;
import org.wardmote.report.Explanation;

/**
 * Every code has its text, and what the text shows as wrong is told by that code and no other; what
 * it shows as right is told by none. The examples change the small site in {@code
 * src/test/explained}.
 */
@Tag("slow")
class ExplanationsTest {

    private static final Path PAGES = Path.of("src/docs/content/pages/problems");
    private static final GoldenSite SITE = new GoldenSite(Path.of("src/test/explained"));

    /** Texts whose examples are a command and what it says, each with the reason. */
    private static final List<String> NOT_RUN = SITE.lines("not-run.txt");

    @TempDir Path folder;

    @Test
    void everyCodeHasItsPageAndEveryPageItsCode() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            codes().map(code -> code.id() + ".md").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theTextHasTheOneShape(Code code) {
        Explanation text = Explanation.of(code);

        assertThat(text.title()).matches("[A-Z][^():!]+ \\(" + code.id() + "\\)");
        assertThat(text.markdown()).startsWith(Explanation.standing(code) + "\n\n");
        assertThat(text.meaning()).isNotBlank().doesNotContain("```");
        assertThat(text.markdown().lines().filter(line -> line.startsWith("## ")).toList())
                .containsSubsequence("## Wrong", "## Right");
        assertThat(text.markdown()).doesNotContain("! ").doesNotContain("\u2014");
    }

    @ParameterizedTest
    @MethodSource("run")
    void theWrongExampleIsToldByThisCodeAloneAndTheRightOneByNone(Code code) throws IOException {
        String text = Explanation.of(code).markdown();
        copyTo(folder);

        ProblemExample.under("Wrong", text).applyTo(folder);
        assertThat(SITE.build(folder).problems()).extracting(p -> p.code()).containsOnly(code);

        ProblemExample.under("Right", text).applyTo(folder);
        assertThat(SITE.build(folder).problems()).isEmpty();
    }

    @Test
    void onlyWhatNoContentShowsIsNotRun() {
        assertThat(codes().filter(code -> !isRun(code)))
                .allSatisfy(
                        code ->
                                assertThat(
                                                ProblemExample.under(
                                                                "Wrong",
                                                                Explanation.of(code).markdown())
                                                        .changesNothing())
                                        .as("%s could be run", code.id())
                                        .isTrue());
    }

    private static Stream<Code> codes() {
        return Arrays.stream(Code.values());
    }

    static Stream<Code> run() {
        return codes().filter(ExplanationsTest::isRun);
    }

    private static boolean isRun(Code code) {
        return NOT_RUN.stream().noneMatch(line -> line.startsWith(code.id() + ": "));
    }

    static void copyTo(Path folder) throws IOException {
        for (Path file : GoldenSite.files(SITE.content())) {
            Path copy = folder.resolve(SITE.content().relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }
}
