package org.wardmote.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wardmote.format.SourceText;
import org.wardmote.model.Area;
import org.wardmote.model.Dataset.Figure;
import org.wardmote.model.Quarter;
import org.wardmote.model.Upkeep;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/** Figures are read as they come from offices, and what is refused is named by row and column. */
class FiguresReaderTest {

    private static final String HEADER = "area,indicator,period,count,status\n";

    private final Problems problems = new Problems();

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
        return new FiguresReader(areas(), new Quarter(2025, 3), reading())
                .read(SourceText.of("figures.csv", csv)).stream()
                        .map(FiguresReaderTest::line)
                        .collect(Collectors.joining());
    }

    private static String line(Figure figure) {
        return "%d:%d %s %s %s %s %s\n"
                .formatted(
                        figure.location().line(),
                        figure.location().column(),
                        figure.area(),
                        figure.indicator(),
                        figure.period(),
                        figure.count().map(Object::toString).orElse("-"),
                        figure.mark());
    }

    private String told() {
        return problems.list().stream().map(FiguresReaderTest::line).collect(Collectors.joining());
    }

    private static String line(Problem problem) {
        return "%d:%d [%s] %s\n    %s\n"
                .formatted(
                        problem.location().line(),
                        problem.location().column(),
                        problem.code().id(),
                        problem.message(),
                        problem.hint());
    }

    private Reading reading() {
        Register none = Register.ofIds(List.of());
        Register areas =
                Register.of(
                        Map.of(
                                "elm", "elm",
                                "Elm & Rowan", "elm",
                                "thornby", "thornby",
                                "mill-end", "mill-end"),
                        Set.of());
        return new Reading(
                new Names(
                        none,
                        new People(List.of(), Set.of(), Register.Completeness.WHOLE),
                        none,
                        areas,
                        Register.ofIds(List.of("lamps-out")),
                        none,
                        none,
                        none),
                LocalDate.of(2025, 9, 30),
                problems);
    }

    private static List<Area> areas() {
        return List.of(
                area(
                        "elm",
                        "Elm and Rowan",
                        new Area.Code(
                                "E05099901",
                                Optional.of(LocalDate.of(2018, 5, 3)),
                                Optional.of(LocalDate.of(2022, 12, 31))),
                        new Area.Code(
                                "E05099911",
                                Optional.of(LocalDate.of(2023, 1, 1)),
                                Optional.empty())),
                area(
                        "thornby",
                        "Thornby",
                        new Area.Code("E05099902", Optional.empty(), Optional.empty()),
                        new Area.Code("E05099912", Optional.empty(), Optional.empty())),
                area("mill-end", "Mill End"));
    }

    private static Area area(String id, String name, Area.Code... codes) {
        return new Area(
                id,
                name,
                codes.length == 0 ? Area.Kind.PLACE : Area.Kind.WARD,
                codes.length == 0 ? Optional.of("thornby") : Optional.empty(),
                List.of(),
                List.of(),
                List.of(codes),
                new TreeMap<>(),
                new TreeMap<>(),
                Optional.empty(),
                Area.Linking.LINKED,
                Optional.empty(),
                new Upkeep(Optional.empty(), List.of(), List.of(), new Location("a.yaml", 1, 1)));
    }
}
