package org.wardmote.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardmote.memory.Memory;
import org.wardmote.page.ChartTable;
import org.wardmote.page.Figure;
import org.wardmote.plan.Elmbridge;
import org.wardmote.plan.ElmbridgeCharts;
import org.wardmote.plan.site.Frame;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.standing.Standing;
import org.wardmote.write.OutputFile;

class FigureFilesTest {

    private static final String SOURCE = "Lamps of Elmbridge, Open Licence; Contains lamp data.";

    static List<Figure> everyKind() {
        return ElmbridgeCharts.all();
    }

    private static Map<String, String> files(Figure figure) {
        Standing standing =
                new Standing(
                        Elmbridge.record(List.of(), List.of(), List.of()),
                        Elmbridge.day("2025-12-01"));
        SitePlan plan =
                SitePlan.of(
                        SitePlan.of(standing, Frame.Edition.PUBLIC).frame(),
                        List.of(ElmbridgeCharts.page(List.of(figure))));
        return FigureFiles.of(plan, standing, Memory.none()).stream()
                .collect(Collectors.toMap(OutputFile::path, OutputFile::text));
    }

    @Test
    void theCsvHasTheCellsOfThePageAndNamesItsSourceInItsFirstRow() {
        assertThat(files(ElmbridgeCharts.compared()).get("figures/indicators/lamps/compared.csv"))
                .isEqualTo(
                        """
                        Quarter,Ash,Rowan,Source
                        January to March 2024,1200,700,"SOURCE"
                        April to June 2024,980,640 [p],
                        July to September 2024,1010,990,
                        """
                                .replace("SOURCE", SOURCE));
    }

    @Test
    void theJsonHasNumbersWhereACellIsNothingElse() {
        assertThat(files(ElmbridgeCharts.compared()).get("figures/indicators/lamps/compared.json"))
                .contains("\"Ash\" : 1200", "\"Rowan\" : \"640 [p]\"", "\"Contains lamp data.\"");
    }

    @Test
    void aMarkerIsGivenAsItIsAndNeverAsZero() {
        Map<String, String> files = files(ElmbridgeCharts.lines());

        assertThat(files.get("figures/indicators/lamps/lines.csv"))
                .contains("November 2024,[c],17.0,27.0,7.1,");
        assertThat(files.get("figures/indicators/lamps/lines.json"))
                .contains("\"Lamps\" : \"[c]\"");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyCellOfTheTableStandsInBothFiles(Figure figure) {
        Map<String, String> files = files(figure);
        ChartTable table = figure.chart().table();
        List<String> lines = files.get(figure.csv().path()).lines().skip(1).toList();
        String json = files.get(figure.json().path());

        assertThat(lines).hasSize(table.rows().size());
        for (int row = 0; row < lines.size(); row++) {
            String cells =
                    table.rows().get(row).cells().stream()
                            .map(value -> value.isPlain() ? value.bare() : value.text())
                            .collect(Collectors.joining(","));
            assertThat(lines.get(row))
                    .startsWith(table.rows().get(row).point().label() + "," + cells + ",");
            table.rows()
                    .get(row)
                    .cells()
                    .forEach(
                            value ->
                                    assertThat(json)
                                            .contains(
                                                    value.isPlain()
                                                            ? " : " + value.bare()
                                                            : " : \"" + value.text() + "\""));
        }
    }
}
