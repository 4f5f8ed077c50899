package org.wardmote.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Indicator;
import org.wardmote.model.Indicator.Zeros;
import org.wardmote.model.PublicRecord;
import org.wardmote.plan.ElmbridgeFigures;
import org.wardmote.plan.ElmbridgeRecord;
import org.wardmote.problem.Problems;

/** What is told where something hidden could be worked out, as when nothing else is hidden. */
class ExposureTest {

    private final PublicRecord record =
            ElmbridgeRecord.begun()
                    .district("elmbridge", "Elmbridge")
                    .ward("ash", "Ash")
                    .ward("rowan", "Rowan")
                    .indicator("thefts", Indicator.Policy.SUPPRESS)
                    .record();

    @Test
    void theAreasAndPeriodsAreNamedAndNoCountIs() {
        SortedSet<Cell> exposed = exposed("ash,thefts,2025-Q3,11", "rowan,thefts,2025-Q3,3");

        Problems problems = new Problems();
        new Exposure(
                        record.registers().indicators().get(0),
                        exposed,
                        Wards.of(record.registers().areas()))
                .tell(problems);

        assertThat(problems.list())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code().id()).isEqualTo("figures-recoverable");
                            assertThat(problem.message())
                                    .isEqualTo(
                                            "hidden figures of \"Thefts\" could be worked out from"
                                                    + " those beside them: Rowan, July to September"
                                                    + " 2025 (Q2 2025/26).");
                            assertThat(problem.hint())
                                    .isEqualTo(
                                            "Publish it with \"policy: round\" or \"policy:"
                                                    + " withhold\", or give figures of fewer"
                                                    + " areas.");
                        });
    }

    @Test
    void whereNothingIsExposedNothingIsTold() {
        Problems problems = new Problems();
        new Exposure(
                        record.registers().indicators().get(0),
                        exposed("ash,thefts,2025-Q3,11", "rowan,thefts,2025-Q3,30"),
                        Wards.of(record.registers().areas()))
                .tell(problems);

        assertThat(problems.list()).isEmpty();
    }

    /** With the small counts alone hidden. */
    private SortedSet<Cell> exposed(String... rows) {
        Wards wards = Wards.of(record.registers().areas());
        Series tallied =
                Tally.of("thefts", ElmbridgeFigures.of(rows), wards).series().orElseThrow();
        return new Masking(
                        new Suppressed(5, Zeros.SHOWN),
                        wards,
                        PrintedRates.NONE,
                        puzzle -> Suppression.LEFT_OUT)
                .of(tallied)
                .exposed();
    }
}
