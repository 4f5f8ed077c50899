package org.wardmote.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wardmote.problem.Problems;

/** Which area a figure is of where its row gives an official code, and which has figures. */
class FigureAreasTest {

    private static final String HEADER = "area,indicator,period,count,status\n";

    private final FiguresOfElm figures = new FiguresOfElm(new Problems());

    @Test
    void aRetiredCodeNamesItsSuccessor() {
        assertThat(read(HEADER + "E05099901,lamps-out,2025-07,12,\n")).isEmpty();
        assertThat(told())
                .isEqualTo(
                        """
                        2:1 [area-code-retired] "E05099901" was the code of Elm and Rowan until 2022.
                            Row 2, column "area": write elm, or its present code E05099911.
                        """);
    }

    @Test
    void aCodeWhoseEndWasNotRecordedIsRetiredAllTheSame() {
        assertThat(read(HEADER + "E05099902,lamps-out,2025-07,12,\n")).isEmpty();
        assertThat(told())
                .startsWith("2:1 [area-code-retired] \"E05099902\" is a former code of Thornby.");
    }

    @Test
    void theCodeThatHoldsInTheQuarterIsTaken() {
        assertThat(read(HEADER + "E05099911,lamps-out,2025-07,12,\n"))
                .isEqualTo("2:23 elm lamps-out 2025-07 12 PLAIN\n".replace("2:23", "2:29"));
        assertThat(told()).isEmpty();
    }

    @Test
    void aPlaceHasNoFiguresOfItsOwn() {
        assertThat(read(HEADER + "mill-end,lamps-out,2025-07,12,\n")).isEmpty();
        assertThat(told())
                .isEqualTo(
                        """
                        2:1 [value-not-allowed] Mill End is a place, and figures are kept of wards.
                            Row 2, column "area": write thornby, in which it lies.
                        """);
    }

    private String read(String csv) {
        return figures.read(csv);
    }

    private String told() {
        return figures.told();
    }
}
