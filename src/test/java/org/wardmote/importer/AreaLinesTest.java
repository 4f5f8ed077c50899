package org.wardmote.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wardmote.format.SourceText;
import org.wardmote.problem.Problems;

/** A number is written into areas.yaml, and nothing else of it moves. */
class AreaLinesTest {

    @Test
    void theNumberOfTheYearIsReplacedAndItsCommentStays() {
        assertThat(
                        with1600(
                                """
                                # Wards
                                - id: ash
                                  residents:
                                    2011: 1400   # then
                                    2021: "1500" # Census Day
                                """))
                .isEqualTo(
                        """
                        # Wards
                        - id: ash
                          residents:
                            2011: 1400   # then
                            2021: 1600 # Census Day
                        """);
    }

    @Test
    void aYearThatIsNewComesAfterTheLast() {
        assertThat(
                        with1600(
                                """
                                - id: ash
                                  residents:
                                    2011: 1400   # 👪 then
                                  tile: [1, 1]
                                """))
                .isEqualTo(
                        """
                        - id: ash
                          residents:
                            2011: 1400   # 👪 then
                            2021: 1600
                          tile: [1, 1]
                        """);
    }

    @Test
    void yearsInBracesStayInBraces() {
        assertThat(with1600("- {id: ash, residents: {2011: 1400}}\n"))
                .isEqualTo("- {id: ash, residents: {2011: 1400, 2021: 1600}}\n");
        assertThat(with1600("- {id: ash, residents: {2011: \"1400\"}}\n"))
                .isEqualTo("- {id: ash, residents: {2011: \"1400\", 2021: 1600}}\n");
        assertThat(with1600("- id: ash\n  residents: {}  # none yet\n"))
                .isEqualTo("- id: ash\n  residents: {2021: 1600}  # none yet\n");
    }

    @Test
    void aFieldThatIsEmptyIsFilled() {
        assertThat(with1600("- id: ash\n  residents:   # to come\n  tile: [1, 1]\n"))
                .isEqualTo(
                        """
                        - id: ash
                          residents:   # to come
                            2021: 1600
                          tile: [1, 1]
                        """);
    }

    @Test
    void aFieldThatIsNewComesAfterWhatNamesTheArea() {
        assertThat(
                        with1600(
                                """
                                - id: ash
                                  name: Ash
                                  codes:
                                    - code: E05000009
                                  tile: [1, 1]
                                """))
                .isEqualTo(
                        """
                        - id: ash
                          name: Ash
                          codes:
                            - code: E05000009
                          residents:
                            2021: 1600
                          tile: [1, 1]
                        """);
    }

    @Test
    void anAreaWithoutANumberStaysAsItIs() {
        assertThat(with1600("- id: rowan\n- name: Nameless\n- elm\n"))
                .isEqualTo("- id: rowan\n- name: Nameless\n- elm\n");
    }

    private static String with1600(String areas) {
        return AreaLines.with(
                        new AreaLines.Numbers("residents", 2021, Map.of("ash", 1600)),
                        SourceText.of("areas.yaml", areas),
                        new Problems())
                .text();
    }
}
