package org.wardmote.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wardmote.problem.Problems;

/** Figures are read as they come from offices, and what is refused is named by row and column. */
class FiguresReaderTest {

    private static final String HEADER = "area,indicator,period,count,status\n";

    private final Problems problems = new Problems();
    private final FiguresOfElm figures = new FiguresOfElm(problems);

    @Test
    void aRowIsAFigureWithItsPlace() {
        assertThat(read(HEADER + "elm,lamps-out,2025-07,12,\nelm,lamps-out,2025-Q3,30,p\n"))
                .isEqualTo(
                        """
                        2:23 elm lamps-out 2025-07 12 PLAIN
                        3:23 elm lamps-out 2025-Q3 30 PROVISIONAL
                        """);
        assertThat(told()).isEmpty();
    }

    @Test
    void columnsMayStandInAnyOrderAndTheStatusMayBeLeftOut() {
        assertThat(read("Count;Area;Period;Indicator\r\n0;Elm & Rowan;2025-08;lamps-out\r\n"))
                .isEqualTo("2:1 elm lamps-out 2025-08 0 PLAIN\n");
        assertThat(told()).isEmpty();
    }

    @Test
    void aStatusSaysWhyThereIsNoCount() {
        assertThat(read(HEADER + "elm,lamps-out,2025-07,,c\n"))
                .isEqualTo("2:23 elm lamps-out 2025-07 - CONFIDENTIAL\n");
        assertThat(told()).isEmpty();
    }

    @Test
    void anEmptyCountMustSayWhy() {
        assertThat(read(HEADER + "elm,lamps-out,2025-07,,\n")).isEmpty();
        assertThat(told())
                .isEqualTo(
                        """
                        2:23 [count-unreadable] row 2 has no count, and does not say why.
                            Row 2, column "count": write 0 where nothing was counted; where there is no count, write c (confidential), x (not available) or z (not applicable) in column "status".
                        """);
    }

    @Test
    void aCountBesideAStatusThatThereIsNoneIsTold() {
        assertThat(read(HEADER + "elm,lamps-out,2025-07,4,c\n")).isEmpty();
        assertThat(told())
                .startsWith(
                        "2:23 [count-unreadable] row 2 gives the count 4, and its status \"c\" says"
                                + " that there is none.");
    }

    @Test
    void aCountWithACommaIsToldWithItsMend() {
        assertThat(read(HEADER + "elm,lamps-out,2025-07,\"1,234\",\n")).isEmpty();
        assertThat(told())
                .isEqualTo(
                        """
                        2:23 [count-unreadable] "1,234" is not a count.
                            Row 2, column "count": write 1234, with digits only.
                        """);
    }

    @Test
    void aCommaThatPartsACountIsTold() {
        assertThat(read(HEADER + "elm,lamps-out,2025-07,1,234,\n")).isEmpty();
        assertThat(told()).startsWith("2:25 [value-not-allowed] \"234\" is no status of a figure.");
        assertThat(read(HEADER + "elm,lamps-out,2025-07,1,234,p\n")).isEmpty();
        assertThat(told()).contains("2:29 [csv-malformed] row 2 has 6 cells under 5 columns.");
    }

    @Test
    void whatIsUnknownIsToldWithWhatIsNear() {
        assertThat(read(HEADER + "eln,lamps-oot,2025-07,12,\n")).isEmpty();
        assertThat(told())
                .isEqualTo(
                        """
                        2:1 [area-unknown] there is no area "eln".
                            Row 2, column "area": Did you mean elm? They are listed in areas.yaml.
                        2:5 [indicator-unknown] there is no indicator "lamps-oot".
                            Row 2, column "indicator": Did you mean lamps-out? They are listed in indicators.yaml.
                        """);
    }

    @Test
    void aMonthOfAnotherQuarterIsTold() {
        assertThat(read(HEADER + "elm,lamps-out,2025-10,12,\n")).isEmpty();
        assertThat(told())
                .isEqualTo(
                        """
                        2:15 [period-misplaced] 2025-10 is not in July to September 2025 (Q2 2025/26).
                            Row 2, column "period": put the row into the folder data/2025-q4.
                        """);
    }

    @Test
    void aQuarterOfAFinancialYearIsToldWithTheCalendarsName() {
        assertThat(read(HEADER + "elm,lamps-out,Q2 2025/26,12,\n")).isEmpty();
        assertThat(told())
                .isEqualTo(
                        """
                        2:15 [period-unreadable] "Q2 2025/26" is neither a quarter nor a month.
                            Row 2, column "period": write 2025-Q3.
                        """);
    }

    @Test
    void theSameFigureTwiceIsToldAtTheSecond() {
        assertThat(read(HEADER + "elm,lamps-out,2025-07,12,\nE05099911,lamps-out,2025-07,13,\n"))
                .isEqualTo("2:23 elm lamps-out 2025-07 12 PLAIN\n");
        assertThat(told())
                .isEqualTo(
                        """
                        3:29 [figure-duplicate] row 3 counts "lamps-out" for elm and 2025-07, and so does row 2.
                            Keep the row that is right and delete the other.
                        """);
    }

    @Test
    void aMissingColumnIsToldOnceAndNoRow() {
        assertThat(read("area,indicator,period\nelm,lamps-out,2025-07\n")).isEmpty();
        assertThat(told())
                .isEqualTo(
                        """
                        1:1 [csv-column-missing] the column "count" is missing.
                            The first row names the columns: area,indicator,period,count,status.
                        """);
    }

    @Test
    void anUnknownColumnIsToldAndTheRestIsRead() {
        assertThat(read("area,indicator,period,count,statsu\nelm,lamps-out,2025-07,12,p\n"))
                .isEqualTo("2:23 elm lamps-out 2025-07 12 PLAIN\n");
        assertThat(told())
                .isEqualTo(
                        """
                        1:29 [field-unknown] a figure has no column "statsu".
                            Did you mean status? The columns are area, indicator, period, count and status.
                        """);
    }

    @Test
    void anEmptyFileIsTold() {
        assertThat(read("")).isEmpty();
        assertThat(told()).startsWith("1:1 [csv-column-missing] this file is empty.");
    }

    @Test
    void everyFaultOfARowIsTold() {
        assertThat(read(HEADER + "eln,lamps-out,2025/13,-4,q\n")).isEmpty();
        assertThat(problems.list())
                .extracting(problem -> problem.location().column() + " " + problem.code().id())
                .containsExactly(
                        "1 area-unknown",
                        "15 period-unreadable",
                        "23 count-unreadable",
                        "26 value-not-allowed");
    }

    private String read(String csv) {
        return figures.read(csv);
    }

    private String told() {
        return figures.told();
    }
}
