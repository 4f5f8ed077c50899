package org.wardmote.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wardmote.memory.Memory;
import org.wardmote.model.Indicator;
import org.wardmote.page.Paper;
import org.wardmote.plan.ElmbridgeFigures;
import org.wardmote.plan.ElmbridgeRecord;
import org.wardmote.plan.figures.DataPage;
import org.wardmote.plan.figures.DataTables;
import org.wardmote.plan.site.Frame;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.standing.Standing;
import org.wardmote.write.OutputFile;

/** What may be taken away and read by programs. */
class DataFilesTest {

    private static final Standing FACTS =
            ElmbridgeRecord.begun()
                    .district("elmbridge", "Elmbridge")
                    .ward("ash", "Ash")
                    .ward("rowan", "Rowan, the \"Green\"")
                    .indicator("lamps", Indicator.Policy.OPEN)
                    .indicator("calls", Indicator.Policy.WITHHOLD)
                    .facts(
                            "2025-12-01",
                            ElmbridgeFigures.of(
                                    "ash,lamps,2025-07,3",
                                    "ash,lamps,2025-08,0",
                                    "ash,lamps,2025-09,4,p",
                                    "rowan,lamps,2025-Q3,,x",
                                    "ash,calls,2025-Q3,77123"));

    private static final Map<String, String> FILES = files(FACTS);

    @Test
    void aMarkerStandsWhereThereIsNoCountAndIsNeverANought() {
        assertThat(FILES.get("data/2025-q3/quarters.csv"))
                .isEqualTo(
                        """
                        indicator,area,area_name,area_code,period,count,status,attribution
                        lamps,ash,Ash,,2025-Q3,7,provisional,
                        lamps,elmbridge,Elmbridge,,2025-Q3,[x],not-available,
                        lamps,rowan,"Rowan, the ""Green""\",,2025-Q3,[x],not-available,
                        """);
        assertThat(FILES.get("data/2025-q3/quarters.json"))
                .contains("\"period\":\"2025-Q3\",\"count\":7,\"status\":\"provisional\"}")
                .contains("\"period\":\"2025-Q3\",\"count\":\"[x]\",\"status\":\"not-available\"}");
    }

    @Test
    void monthsHaveATableOfTheirOwnSoThatNothingIsAddedTwice() {
        assertThat(FILES.get("data/months.csv").lines().skip(1).map(line -> line.split(",")[4]))
                .containsOnly("2025-07", "2025-08", "2025-09");
        assertThat(FILES.get("data/quarters.csv").lines().skip(1).map(line -> line.split(",")[4]))
                .doesNotContain("2025-07");
    }

    @Test
    void whatIsWithheldIsNamedWithItsPolicyAndHasNoRow() {
        assertThat(FILES.get("data/indicators.csv")).contains("\ncalls,").contains(",withhold,");
        assertThat(FILES.get("data/datapackage.json"))
                .contains("\"indicator\" : \"calls\",\n      \"policy\" : \"withhold\"");
        assertThat(FILES.values()).allSatisfy(text -> assertThat(text).doesNotContain("77123"));
    }

    @Test
    void thePackageListsTheMarkersAsMissingValues() {
        assertThat(FILES.get("data/datapackage.json"))
                .contains(
                        """
                        "missingValues" : [
                                  "",
                                  "withheld",
                                  "[c]",
                                  "[low]",
                                  "[x]",
                                  "[z]"
                                ]""");
    }

    @Test
    void everyTableIsDescribedBesideItself() {
        assertThat(FILES.keySet().stream().filter(path -> path.endsWith(".csv")))
                .isNotEmpty()
                .allSatisfy(
                        path ->
                                assertThat(FILES.get(path + "-metadata.json"))
                                        .contains(
                                                "\"url\" : \""
                                                        + path.replaceFirst(".*/", "")
                                                        + "\"")
                                        .contains("\"tableSchema\""));
    }

    @Test
    void sizesToldAreThoseOfTheFiles() {
        DataTables.of(FACTS)
                .forEach(
                        figured ->
                                assertThat(figured.table().csvBytes())
                                        .isEqualTo(bytes(figured.table().csv().path())));
    }

    @Test
    void thePageLinksToEveryFile() {
        DataPage page =
                SitePlan.of(FACTS, Frame.Edition.PUBLIC).pages().stream()
                        .filter(DataPage.class::isInstance)
                        .map(DataPage.class::cast)
                        .findFirst()
                        .orElseThrow();
        List<String> linked =
                page.files().stream()
                        .flatMap(group -> group.rows().stream())
                        .flatMap(row -> row.files().stream())
                        .map(Paper::title)
                        .map(line -> "data/" + line.text())
                        .toList();

        assertThat(linked).containsExactlyInAnyOrderElementsOf(FILES.keySet());
    }

    @Test
    void withoutFiguresThereIsNoPageAndNoFile() {
        Standing none = ElmbridgeRecord.begun().facts("2025-12-01");

        assertThat(files(none)).isEmpty();
        assertThat(SitePlan.of(none, Frame.Edition.PUBLIC).pages())
                .noneMatch(DataPage.class::isInstance);
    }

    private static long bytes(String path) {
        return FILES.get(path).getBytes(StandardCharsets.UTF_8).length;
    }

    private static Map<String, String> files(Standing standing) {
        return DataFiles.of(SitePlan.of(standing, Frame.Edition.PUBLIC), standing, Memory.none())
                .stream()
                .collect(
                        Collectors.toMap(
                                OutputFile::path, OutputFile::text, (a, b) -> a, TreeMap::new));
    }
}
