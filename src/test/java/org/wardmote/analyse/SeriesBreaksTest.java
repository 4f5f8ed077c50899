package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Indicator.Break;
import org.wardmote.model.Quarter;

class SeriesBreaksTest {

    private static final Break RECORDING =
            new Break(
                    new Quarter(2024, 3),
                    Break.Kind.RECORDING,
                    "The force began to record it by another rule.");
    private static final Break EXPANSION =
            new Break(
                    new Quarter(2025, 1), Break.Kind.SERVICE_CAPACITY, "The service was enlarged.");
    private static final SeriesBreaks BREAKS = new SeriesBreaks(List.of(EXPANSION, RECORDING));

    @Test
    void aBreakLiesBetweenTheQuarterBeforeItAndItsOwn() {
        assertThat(BREAKS.between(new Quarter(2024, 2), new Quarter(2024, 3))).contains(RECORDING);
    }

    @Test
    void noBreakLiesBeforeOrAfterIt() {
        assertThat(BREAKS.between(new Quarter(2024, 1), new Quarter(2024, 2))).isEmpty();
        assertThat(BREAKS.between(new Quarter(2024, 3), new Quarter(2024, 4))).isEmpty();
    }

    @Test
    void ofTwoBreaksTheLaterIsTold() {
        assertThat(BREAKS.between(new Quarter(2024, 1), new Quarter(2025, 1))).contains(EXPANSION);
    }

    @Test
    void aSeriesIsCutWhereTheWayOfCountingChanged() {
        List<Quarter> quarters =
                Stream.iterate(new Quarter(2024, 1), quarter -> quarter.plus(1)).limit(6).toList();

        assertThat(BREAKS.parts(quarters, Function.identity()))
                .containsExactly(
                        List.of(new Quarter(2024, 1), new Quarter(2024, 2)),
                        List.of(new Quarter(2024, 3), new Quarter(2024, 4)),
                        List.of(new Quarter(2025, 1), new Quarter(2025, 2)));
    }

    @Test
    void monthsAreCutWithTheirQuarters() {
        List<YearMonth> months = List.of(YearMonth.of(2024, 6), YearMonth.of(2024, 7));

        assertThat(BREAKS.parts(months, Quarter::of)).hasSize(2);
        assertThat(SeriesBreaks.NONE.parts(months, Quarter::of)).containsExactly(months);
    }

    @Test
    void aSeriesOfNothingHasNoParts() {
        assertThat(BREAKS.parts(List.<Quarter>of(), Function.identity())).isEmpty();
    }
}
