package org.wardmote.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    @Test
    void nothingChangesNothingIsShown() {
        assertThat(UnifiedDiff.of("a.yaml", List.of("a"), List.of("a"))).isEmpty();
    }

    @Test
    void aChangeStandsBetweenThreeLinesOfWhatStays() {
        assertThat(
                        UnifiedDiff.of(
                                "a.yaml",
                                List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", ""),
                                List.of("1", "2", "3", "4", "five", "6", "7", "8", "9", "")))
                .isEqualTo(
                        """
                        --- a/a.yaml
                        +++ b/a.yaml
                        @@ -2,7 +2,7 @@
                         2
                         3
                         4
                        -5
                        +five
                         6
                         7
                         8
                        """);
    }

    @Test
    void changesFarApartStandApart() {
        assertThat(
                        UnifiedDiff.of(
                                "a.yaml",
                                List.of("x", "1", "2", "3", "4", "5", "6", "7", ""),
                                List.of("1", "2", "3", "4", "5", "6", "7", "y", "")))
                .isEqualTo(
                        """
                        --- a/a.yaml
                        +++ b/a.yaml
                        @@ -1,4 +1,3 @@
                        -x
                         1
                         2
                         3
                        @@ -6,3 +5,4 @@
                         5
                         6
                         7
                        +y
                        """);
    }

    @Test
    void aLastLineThatDoesNotEndIsSaidToBeSo() {
        assertThat(UnifiedDiff.of("a.yaml", List.of("1", "2"), List.of("1", "two", "")))
                .isEqualTo(
                        """
                        --- a/a.yaml
                        +++ b/a.yaml
                        @@ -1,2 +1,2 @@
                         1
                        -2
                        \\ No newline at end of file
                        +two
                        """);
    }

    @Test
    void manyChangedLinesStandEachBesideTheirOwn() {
        List<String> before = IntStream.range(0, 3000).mapToObj(n -> n + " ").toList();
        List<String> after = before.stream().map(String::strip).toList();

        assertThat(UnifiedDiff.of("a.csv", before, after).lines())
                .hasSize(2 + 1 + 2 * 3000 + 2)
                .startsWith("--- a/a.csv", "+++ b/a.csv", "@@ -1,3000 +1,3000 @@", "-0 ", "-1 ");
    }
}
