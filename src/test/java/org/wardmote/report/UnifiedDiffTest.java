package org.wardmote.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
                                List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"),
                                List.of("1", "2", "3", "4", "five", "6", "7", "8", "9")))
                .isEqualTo(
                        """
                        --- a.yaml
                        +++ a.yaml
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
                                List.of("x", "1", "2", "3", "4", "5", "6", "7"),
                                List.of("1", "2", "3", "4", "5", "6", "7", "y")))
                .isEqualTo(
                        """
                        --- a.yaml
                        +++ a.yaml
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
}
