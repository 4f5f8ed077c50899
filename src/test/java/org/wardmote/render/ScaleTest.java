package org.wardmote.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 1",
        "1, 0 1",
        "3, 0 1 2 3",
        "10, 0 2 4 6 8 10",
        "17, 0 5 10 15 20",
        "240, 0 50 100 150 200 250",
        "12000, 0 5000 10000 15000"
    })
    void itsStepsAreRoundAndFew(double highest, String marks) {
        assertThat(
                        Scale.upTo(highest).marks().stream()
                                .map(Svg::number)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(marks);
    }
}
