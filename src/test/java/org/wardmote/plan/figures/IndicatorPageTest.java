package org.wardmote.plan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Datasets;
import org.wardmote.model.Indicator;
import org.wardmote.model.ReportedFlag;
import org.wardmote.page.Figure;
import org.wardmote.page.FigureTable;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.plan.Elmbridge;
import org.wardmote.plan.ElmbridgeFigures;
import org.wardmote.plan.ElmbridgeMeeting;
import org.wardmote.plan.ElmbridgeRecord;
import org.wardmote.plan.areas.AreaPage;
import org.wardmote.standing.Standing;

class IndicatorPageTest {

    private static final Datasets TWO_QUARTERS =
            ElmbridgeFigures.of(
                    "ash,burglary,2025-Q2,1200",
                    "rowan,burglary,2025-Q2,7",
                    "ash,burglary,2025-Q3,4",
                    "rowan,burglary,2025-Q3,3,p");

    private static ElmbridgeRecord elmbridge(Indicator.Policy policy) {
        return ElmbridgeRecord.begun()
                .district("elmbridge", "Elmbridge")
                .ward("ash", "Ash")
                .ward("rowan", "Rowan")
                .indicator("burglary", policy);
    }

    private static IndicatorPage page(Standing standing) {
        return IndicatorPage.KIND.pages(standing).get(0);
    }

    @Test
    void itsFirstSentenceGivesTheNewestCountOfTheDistrict() {
        Standing standing = elmbridge(Indicator.Policy.OPEN).facts("2025-12-01", TWO_QUARTERS);

        assertThat(page(standing).head().summary())
                .isEqualTo(
                        "It is counted: 7 incidents in Elmbridge in July to September 2025 (Q2"
                                + " 2025/26), the newest quarter on record.");
    }

    @Test
    void itsTableHasARowForEachAreaAndAColumnForEachQuarter() {
        Standing standing = elmbridge(Indicator.Policy.OPEN).facts("2025-12-01", TWO_QUARTERS);
        FigureTable table = page(standing).table().orElseThrow();

        assertThat(table.columns())
                .extracting(FigureTable.Column::title)
                .containsExactly(
                        "Area",
                        "April to June 2025 (Q1 2025/26)",
                        "July to September 2025 (Q2 2025/26)",
                        "Last four quarters");
        assertThat(table.rows())
                .extracting(
                        row -> row.name().text(),
                        row -> row.cells().stream().map(cell -> cell.shown().text()).toList())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "Elmbridge", List.of("1,207", "7 [p]", "[x]")),
                        org.assertj.core.api.Assertions.tuple("Ash", List.of("1,200", "4", "[x]")),
                        org.assertj.core.api.Assertions.tuple(
                                "Rowan", List.of("7", "3 [p]", "[x]")));
        assertThat(table.remarks())
                .containsExactly("[p] provisional: it may still change", "[x] not available");
    }

    @Test
    void itsChartDrawsTheDistrictByQuarter() {
        Standing standing = elmbridge(Indicator.Policy.OPEN).facts("2025-12-01", TWO_QUARTERS);
        Figure figure = page(standing).figures().get(0);

        assertThat(figure.message().headline())
                .isEqualTo("Burglary: too short a series for limits");
        assertThat(figure.message().sentence())
                .isEqualTo("Limits need twelve points at least, so none are drawn on two.");
        assertThat(figure.chart().table().rows())
                .extracting(row -> row.point().brief())
                .containsExactly("Apr 25", "Jul 25");
    }

    @Test
    void itSaysWhereItsFiguresComeFrom() {
        Standing standing = elmbridge(Indicator.Policy.OPEN).facts("2025-12-01", TWO_QUARTERS);
        LedgerBlock origins =
                page(standing).blocks().stream()
                        .filter(block -> block.title().equals("Where the figures come from"))
                        .findFirst()
                        .orElseThrow();

        assertThat(origins.entries())
                .extracting(LedgerEntry::label)
                .containsExactly("July to September 2025", "April to June 2025");
        assertThat(origins.entries().get(0).note().orElseThrow().text())
                .isEqualTo("Final figures. Published on 1 November 2025.");
    }

    @Test
    void oneQuarterIsNoChart() {
        Standing standing =
                elmbridge(Indicator.Policy.OPEN)
                        .facts("2025-12-01", ElmbridgeFigures.of("ash,burglary,2025-Q3,4"));

        assertThat(page(standing).figures()).isEmpty();
    }

    @Test
    void ofWhatIsWithheldNoFigureIsShown() {
        Standing standing = elmbridge(Indicator.Policy.WITHHOLD).facts("2025-12-01", TWO_QUARTERS);
        IndicatorPage page = page(standing);

        assertThat(page.head().summary())
                .isEqualTo("It is counted, and no figures of burglary are published here.");
        assertThat(page.table()).isEmpty();
        assertThat(page.figures()).isEmpty();
    }

    @Test
    void anAreaPageShowsWithheldInPlaceOfTheCount() {
        Standing standing =
                elmbridge(Indicator.Policy.WITHHOLD)
                        .indicator("lamps", Indicator.Policy.OPEN)
                        .facts(
                                "2025-12-01",
                                ElmbridgeFigures.of(
                                        "ash,burglary,2025-Q3,40",
                                        "ash,lamps,2025-Q3,5",
                                        "rowan,lamps,2025-Q3,0"));
        FigureTable glance = AreaPage.KIND.pages(standing).get(1).glance().orElseThrow();

        assertThat(glance.rows())
                .extracting(row -> row.name().text() + " " + row.cells().get(0).shown().text())
                .containsExactly("Burglary withheld", "Lamps 5");
    }

    @Test
    void aPlaceIsCountedAsTheWardItLiesWithin() {
        Standing standing =
                elmbridge(Indicator.Policy.OPEN)
                        .place("rowan-green", "Rowan Green", "rowan")
                        .facts("2025-12-01", TWO_QUARTERS);
        FigureTable glance = AreaPage.KIND.pages(standing).get(3).glance().orElseThrow();

        assertThat(glance.caption())
                .isEqualTo(
                        "The ward of Rowan, within which Rowan Green lies: how many of each were"
                                + " counted in July to September 2025 (Q2 2025/26) and in the four"
                                + " quarters to September 2025");
        assertThat(glance.rows().get(0).cells().get(0).shown().text()).isEqualTo("3 [p]");
    }

    @Test
    void whatWasNeverPublishedSaysSoAndListsTheFlagsToldOf() {
        Indicator fires =
                new Indicator(
                        "fires",
                        "Deliberate fires",
                        Indicator.State.NOT_PUBLISHED,
                        Optional.of("fires"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Indicator.Flagging.NOT_COUNTED,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Elmbridge.UPKEEP);
        Standing standing =
                ElmbridgeRecord.begun()
                        .ward("ash", "Ash")
                        .with(fires)
                        .with(
                                ElmbridgeMeeting.on("2020-11-12")
                                        .told("ash", new ReportedFlag.Raised("fires"))
                                        .meeting())
                        .facts("2021-03-03");
        IndicatorPage page = page(standing);

        assertThat(page.head().summary())
                .isEqualTo(
                        "The figures of deliberate fires were never published: the minutes speak of it in words alone.");
        assertThat(page.blocks())
                .extracting(LedgerBlock::title)
                .containsExactly("Flags reported at meetings");
        assertThat(page.blocks().get(0).entries().get(0).line().text())
                .isEqualTo("Ash was flagged");
    }
}
