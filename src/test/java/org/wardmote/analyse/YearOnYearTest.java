package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Indicator.Break;
import org.wardmote.model.Quarter;

class YearOnYearTest {

    private static final Quarter SUMMER = new Quarter(2025, 3);

    /** A district's anti-social behaviour from January 2024, with its strong season. */
    private static final SortedMap<Quarter, Long> COUNTS =
            new TreeMap<>(
                    Map.of(
                            new Quarter(2024, 1), 340L,
                            new Quarter(2024, 2), 436L,
                            new Quarter(2024, 3), 537L,
                            new Quarter(2024, 4), 368L,
                            new Quarter(2025, 1), 398L,
                            new Quarter(2025, 2), 525L,
                            new Quarter(2025, 3), 505L));

    @Test
    void aQuarterIsComparedWithTheSameQuarterOfTheYearBefore() {
        assertThat(YearOnYear.of(COUNTS, SUMMER, SeriesBreaks.NONE))
                .contains(new YearOnYear(SUMMER, 537, 505));
    }

    @Test
    void theChangeIsTestedAndGivenInPercent() {
        YearOnYear summer = YearOnYear.of(COUNTS, SUMMER, SeriesBreaks.NONE).orElseThrow();

        assertThat(summer.change().orElseThrow().isClear()).isFalse();
        assertThat(summer.percent().orElseThrow()).isCloseTo(-3200 / 537.0, Near.inFull(6));
        assertThat(summer.before()).isEqualTo(new Quarter(2024, 3));
    }

    @Test
    void withoutTheQuarterOfTheYearBeforeThereIsNoComparison() {
        assertThat(YearOnYear.of(COUNTS, new Quarter(2024, 4), SeriesBreaks.NONE)).isEmpty();
    }

    @Test
    void aComparisonDoesNotCrossABreak() {
        Break inBetween =
                new Break(
                        new Quarter(2025, 1), Break.Kind.DEFINITION, "It means more than before.");

        assertThat(YearOnYear.of(COUNTS, SUMMER, new SeriesBreaks(List.of(inBetween)))).isEmpty();
    }
}
