package org.wardmote.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wardmote.model.Indicator.Policy;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Quarter;
import org.wardmote.plan.ElmbridgeFigures;
import org.wardmote.plan.ElmbridgeRecord;
import org.wardmote.problem.Problems;

/**
 * Invented figures of the size of a real record, 26 wards in 7 quarters with every total and every
 * sum of four quarters, of which two in three counts are small.
 */
class LargeTableTest {

    private static final int WARDS = 26;
    private static final int QUARTERS = 7;

    @ParameterizedTest
    @EnumSource(names = {"SUPPRESS", "ROUND"})
    void itIsProtectedWithSomethingLeftToSee(Policy policy) {
        Problems problems = new Problems();

        Release release =
                Release.of(
                        Release.Sources.of(
                                record(policy), ElmbridgeFigures.of(rows().toArray(String[]::new))),
                        problems);

        assertThat(problems.list()).isEmpty();
        Protection.Extent extent = release.protection("thefts").orElseThrow().extent();
        assertThat(extent.figures()).isEqualTo((WARDS + 1) * (QUARTERS + QUARTERS - 3));
        assertThat(extent.hidden()).isBetween(extent.figures() / 4, extent.figures() * 2 / 3);
        assertThat(IntStream.range(3, QUARTERS))
                .allMatch(
                        back ->
                                release.yearTo("thefts", "elmbridge", quarter(back))
                                        instanceof Released.Count);
    }

    private static PublicRecord record(Policy policy) {
        ElmbridgeRecord record =
                ElmbridgeRecord.begun()
                        .district("elmbridge", "Elmbridge")
                        .indicator("thefts", policy);
        IntStream.range(0, WARDS).forEach(ward -> record.ward("ward-" + ward, "Ward " + ward));
        return record.record();
    }

    private static List<String> rows() {
        Random chance = new Random(1);
        List<String> rows = new ArrayList<>();
        for (int ward = 0; ward < WARDS; ward++) {
            int highest = 2 + chance.nextInt(12);
            for (int quarter = 0; quarter < QUARTERS; quarter++) {
                rows.add(
                        "ward-%s,thefts,%s,%s"
                                .formatted(ward, quarter(quarter), chance.nextInt(highest)));
            }
        }
        return rows;
    }

    private static Quarter quarter(int number) {
        return new Quarter(2024, 1).plus(number);
    }
}
