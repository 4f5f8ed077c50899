package org.wardmote.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;

class GitHubReportTest {

    private static final String PLAN = "content/plans/2024-25.yaml";

    private static final Change OF_LINE_31 =
            change(
                    """
                    diff --git a/content/plans/2024-25.yaml b/content/plans/2024-25.yaml
                    index 1111111..2222222 100644
                    --- a/content/plans/2024-25.yaml
                    +++ b/content/plans/2024-25.yaml
                    @@ -30,0 +31 @@ priorities:
                    +    lead: someone-else
                    """);

    private static Problem warning(int line) {
        return new Problem(
                Code.MONTH_OUTSIDE_YEAR,
                new Location(PLAN, line, 5),
                "2026-01 is not in 2024-25.",
                "Write a month from 2024-04 to 2025-03.");
    }

    private static List<String> told(Change change, Problem... problems) {
        return new GitHubReport(change).tell(List.of(problems)).lines().toList();
    }

    @Test
    void aProblemIsACommandWithItsPlaceItsCodeAndItsHint() {
        assertThat(told(Change.NONE, warning(7)))
                .containsExactly(
                        "::warning file=content/plans/2024-25.yaml,line=7,col=5,title=month-outside-year"
                                + "::2026-01 is not in 2024-25.%0AWrite a month from 2024-04 to 2025-03."
                                + "%0Ahttps://wardmote.example.org/docs/problems/month-outside-year/");
    }

    @Test
    void signsThatWouldEndACommandAreWrittenInOtherLetters() {
        Problem problem =
                new Problem(
                        Code.FILE_UNEXPECTED,
                        Location.of("content/a, b: c.txt"),
                        "100% of it\nis not known.",
                        "");

        assertThat(told(Change.NONE, problem))
                .containsExactly(
                        "::warning file=content/a%2C b%3A c.txt,title=file-unexpected"
                                + "::100%25 of it%0Ais not known."
                                + "%0Ahttps://wardmote.example.org/docs/problems/file-unexpected/");
    }

    @Test
    void whatTheChangeTouchesIsToldFirst() {
        assertThat(told(OF_LINE_31, warning(7), warning(31)))
                .extracting(line -> line.replaceAll(".*,line=(\\d+),.*", "$1"))
                .containsExactly("31", "7");
    }

    @Test
    void onlyTenOfASeverityAreCommandsAndTheRestArePlainLines() {
        Problem[] twelve =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(line -> warning(line))
                        .toArray(Problem[]::new);

        List<String> told = told(Change.NONE, twelve);

        assertThat(told).hasSize(12);
        assertThat(told.subList(0, 10)).allMatch(line -> line.startsWith("::warning "));
        assertThat(told.get(10))
                .isEqualTo(
                        "content/plans/2024-25.yaml:11:5: warning: 2026-01 is not in 2024-25."
                                + " [month-outside-year]");
    }

    @Test
    void theSummaryCountsWhatIsNotShownBesideTheChange() {
        List<Problem> twelve =
                IntStream.rangeClosed(1, 12).mapToObj(line -> warning(line)).toList();

        assertThat(new GitHubReport(Change.NONE).summary(twelve))
                .startsWith(
                        """
                        ### What is wrong in the content

                        Errors: 0, warnings: 12, notices: 0.
                        2 of them are not shown beside the change.

                        - **warning** `content/plans/2024-25.yaml:1:5`: 2026-01 is not in 2024-25. Write a month from 2024-04 to 2025-03. [month-outside-year](https://wardmote.example.org/docs/problems/month-outside-year/)
                        """);
    }

    @Test
    void wordsOfAFileDoNotBecomeMarkdownInTheSummary() {
        Problem problem =
                new Problem(
                        Code.FILE_UNEXPECTED,
                        Location.of("content/a.txt"),
                        "\"[here](https://example.org) <b>\" is not known.",
                        "");

        assertThat(new GitHubReport(Change.NONE).summary(List.of(problem)))
                .contains("\"\\[here\\](https://example.org) \\<b\\>\" is not known.");
    }

    @Test
    void nothingWrongIsNothingTold() {
        GitHubReport report = new GitHubReport(OF_LINE_31);

        assertThat(Stream.of(report.tell(List.of()), report.summary(List.of()))).containsOnly("");
    }

    @Test
    void aLineThatWasTakenAwayTouchesItsFileAndNoLine() {
        Change change =
                change(
                        """
                        --- a/content/plans/2024-25.yaml
                        +++ b/content/plans/2024-25.yaml
                        @@ -4,2 +3,0 @@
                        -    lead: someone-else
                        -    status: open
                        """);

        assertThat(change.nearness(new Location(PLAN, 3, 1)))
                .isEqualTo(Change.Nearness.IN_A_CHANGED_FILE);
    }

    @Test
    void aLineThatLooksLikeTheHeadOfAFileIsALine() {
        Change change =
                change(
                        """
                        --- a/content/pages/about.md
                        +++ b/content/pages/about.md
                        @@ -3 +3 @@
                        --- who
                        +++ who we are
                        --- a/content/gone.md
                        +++ /dev/null
                        @@ -1 +0,0 @@
                        -Gone
                        --- a/content/gone-too.md
                        +++ /dev/null
                        @@ -1 +0,0 @@
                        -Gone
                        """);

        assertThat(change.lines())
                .isEqualTo(Map.of("content/pages/about.md", Set.of(3), "/dev/null", Set.of()));
    }

    private static Change change(String diff) {
        try {
            Path file = Files.createTempFile("change", ".diff");
            try {
                return Change.read(Files.writeString(file, diff));
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
