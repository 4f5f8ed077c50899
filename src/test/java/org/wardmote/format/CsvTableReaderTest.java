package org.wardmote.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/** Tables are read as they come from offices, each cell with its place. */
class CsvTableReaderTest {

    private final Problems problems = new Problems();

    @Test
    void everyCellKnowsItsPlace() {
        assertThat(read("area,count\r\nelm,12\r\n"))
                .isEqualTo("1:1 area|1:6 count\n2:1 elm|2:5 12");
    }

    @Test
    void semicolonsAndTabsPartCellsToo() {
        assertThat(read("area;count\nelm;12\n")).isEqualTo("1:1 area|1:6 count\n2:1 elm|2:5 12");
        assertThat(read("area\tcount\nelm\t12\n")).isEqualTo("1:1 area|1:6 count\n2:1 elm|2:5 12");
    }

    @Test
    void quotationMarksHideASeparator() {
        assertThat(read("area,count\n\"Ash, \"\"the Green\"\"\",12\n"))
                .isEqualTo("1:1 area|1:6 count\n2:1 Ash, \"the Green\"|2:22 12");
    }

    @Test
    void blankRowsArePassedOver() {
        assertThat(read("area,count\n\nelm,12\n\n,\n"))
                .isEqualTo("1:1 area|1:6 count\n3:1 elm|3:5 12");
    }

    @Test
    void quotationMarksThatDoNotPairAreTold() {
        assertThat(CsvTableReader.read(SourceText.of("f.csv", "a,b\nc,\"d\"e\n"), problems))
                .isEmpty();
        assertThat(problems.list())
                .extracting(Problem::location, Problem::message)
                .hasToString("[(f.csv:2:1, \"the quotation marks of row 2 do not pair.\")]");
    }

    @Test
    void aFileWithoutRowsIsATableWithoutColumns() {
        assertThat(CsvTableReader.read(SourceText.of("f.csv", ""), problems))
                .contains(new CsvTable(List.of(), List.of()));
    }

    private String read(String text) {
        CsvTable table = CsvTableReader.read(SourceText.of("f.csv", text), problems).orElseThrow();
        return cells(new CsvTable.Row(table.columns()))
                + "\n"
                + table.rows().stream()
                        .map(CsvTableReaderTest::cells)
                        .collect(Collectors.joining("\n"));
    }

    private static String cells(CsvTable.Row row) {
        return row.cells().stream()
                .map(
                        cell ->
                                "%d:%d %s"
                                        .formatted(
                                                cell.location().line(),
                                                cell.location().column(),
                                                cell.text()))
                .collect(Collectors.joining("|"));
    }
}
