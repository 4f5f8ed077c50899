package org.wardmote.plan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator;
import org.wardmote.page.ChartTable;
import org.wardmote.page.ChartTable.Stands;
import org.wardmote.page.Count;
import org.wardmote.page.Figure;
import org.wardmote.plan.Elmbridge;
import org.wardmote.plan.ElmbridgeFigures;
import org.wardmote.plan.ElmbridgeRecord;
import org.wardmote.standing.Standing;
import org.wardmote.tell.RateMap;

/** What an indicator's page and its map say of the wards, from invented years. */
class WardsOfAnIndicatorTest {

    private static final List<String> WARDS =
            List.of(
                    "ash", "beech", "cedar", "elm", "hazel", "larch", "oak", "pine", "rowan",
                    "yew");

    /** Ten wards of 1,000 residents each, with so many burglaries in each of four quarters. */
    private static Standing facts(long... counts) {
        ElmbridgeRecord record =
                ElmbridgeRecord.begun()
                        .district("elmbridge", "Elmbridge")
                        .residents("elmbridge", 2021, 10_000)
                        .indicator("burglary", Indicator.Policy.OPEN);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            String id = WARDS.get(i);
            Area ward = Elmbridge.ward(id, Count.capital(id), new Area.Tile(i + 1, 1));
            record.with(within(ward)).residents(id, 2021, 1000);
            for (String quarter : List.of("2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3")) {
                rows.add(id + ",burglary," + quarter + "," + counts[i]);
            }
        }
        return record.facts("2025-12-01", ElmbridgeFigures.of(rows.toArray(String[]::new)));
    }

    private static Area within(Area ward) {
        return new Area(
                ward.id(),
                ward.name(),
                ward.kind(),
                Optional.of("elmbridge"),
                ward.alsoCalled(),
                ward.notIn(),
                ward.codes(),
                ward.residents(),
                ward.households(),
                ward.tile(),
                ward.linking(),
                ward.words(),
                ward.upkeep());
    }

    private static IndicatorPage page(Standing standing) {
        return IndicatorPage.KIND.pages(standing).get(0);
    }

    private static Figure figure(Standing standing, String id) {
        return page(standing).figures().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static final long[] ONE_ABOVE = {60, 10, 10, 11, 9, 10, 10, 11, 9, 2};

    @Test
    void theFirstSentenceNamesTheWardsThatStandOut() {
        assertThat(page(facts(60, 10, 10, 11, 9, 10, 10, 11, 9, 10)).head().summary())
                .startsWith(
                        "Allowing for size, Ash stands above what chance alone explains in the four"
                                + " quarters to September 2025. Elmbridge: 150 incidents of burglary"
                                + " in July to September 2025 (Q2 2025/26).");
    }

    @Test
    void whereNoneStandsOutThatIsTheAnswer() {
        assertThat(page(facts(10, 11, 9, 10, 10, 11, 9, 10, 10, 10)).head().summary())
                .startsWith(
                        "No ward stands out, allowing for size, in the four quarters to September"
                                + " 2025.");
    }

    @Test
    void theHighestRateComesFirstAndFewerThanTenIsNotRanked() {
        Figure wards = figure(facts(ONE_ABOVE), "wards");
        List<ChartTable.Row> rows = wards.chart().table().rows();

        assertThat(wards.message().headline()).isEqualTo("Highest rate: Ash");
        assertThat(rows.get(0).point().label()).isEqualTo("Ash");
        assertThat(rows.get(rows.size() - 1).point().label()).isEqualTo("Yew");
        assertThat(rows.get(rows.size() - 1).point().stands()).isEqualTo(Stands.UNRANKED);
        assertThat(wards.message().sentence())
                .isEqualTo(
                        "Of nine ranked wards, one lies higher than the district and six lower."
                                + " Not ranked, with fewer than ten: Yew.");
    }

    @Test
    void theFunnelHoldsEachWardAgainstWhatTheDistrictsRateWouldGiveIt() {
        ChartTable.Row ash = figure(facts(ONE_ABOVE), "funnel").chart().table().rows().get(0);

        assertThat(ash.cells().stream().map(ChartTable.Value::text).toList())
                .startsWith("240", "56.8", "4.23");
    }

    @Test
    void theMapHasFourStepsAboutTheDistrictsRateAndAHatchForTooFew() {
        RateMap map = page(facts(ONE_ABOVE)).map().orElseThrow();

        assertThat(map.key())
                .extracting(key -> key.style() + " " + key.words())
                .containsExactly(
                        "v1 below 28.4",
                        "v2 28.4 to below 56.8",
                        "v3 56.8 to below 85.2",
                        "v4 85.2 or more",
                        "few fewer than ten events, or no count");
        assertThat(map.tiles().tiles())
                .extracting(tile -> tile.face().style() + " " + tile.face().value())
                .startsWith("v4 240.0", "v2 40.0")
                .endsWith("few few");
    }

    @Test
    void theMapsListHasEveryWardWithTheSameRate() {
        Standing standing = facts(ONE_ABOVE);
        MapPage page = MapPage.of(standing).get(0);

        assertThat(page.head().address()).isEqualTo(MapPage.ADDRESS);
        assertThat(page.table().rows())
                .extracting(
                        row ->
                                row.name().text()
                                        + " "
                                        + row.cells().get(1).shown().text()
                                        + " "
                                        + row.cells().get(3).shown().text())
                .startsWith("Ash 240.0 Higher", "Beech 40.0 Lower")
                .endsWith("Yew 8.0 Fewer than ten");
    }

    @Test
    void withoutRatesThereIsNoMap() {
        assertThat(
                        MapPage.of(
                                ElmbridgeRecord.begun()
                                        .district("elmbridge", "Elmbridge")
                                        .facts("2025-12-01")))
                .isEmpty();
    }
}
