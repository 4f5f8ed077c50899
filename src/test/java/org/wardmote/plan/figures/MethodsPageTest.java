package org.wardmote.plan.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Indicator;
import org.wardmote.page.FigureTable;
import org.wardmote.page.LedgerBlock;
import org.wardmote.plan.ElmbridgeWards;

class MethodsPageTest {

    private static ElmbridgeWards elmbridge() {
        return ElmbridgeWards.district(10_000)
                .ward("ash", 5000)
                .ward("elm", 5000)
                .counts("ash", 5, 5, 5, 5, 5)
                .counts("elm", 20, 20, 20, 20, 20);
    }

    private static MethodsPage page(ElmbridgeWards wards) {
        return MethodsPage.of(wards.facts()).get(0);
    }

    private static List<String> told(List<LedgerBlock> blocks, String title) {
        return blocks.stream()
                .filter(block -> block.title().equals(title))
                .flatMap(block -> block.entries().stream())
                .map(entry -> entry.label() + ": " + entry.line().text())
                .toList();
    }

    @Test
    void withoutFiguresThereIsNothingToExplain() {
        assertThat(MethodsPage.of(ElmbridgeWards.district(10_000).facts())).isEmpty();
    }

    @Test
    void theAgeOfThePopulationIsSaid() {
        assertThat(told(page(elmbridge()).making(), "Among how many"))
                .containsExactly(
                        "Residents of 2021: Of the years on record, the nearest to the middle of the"
                                + " four quarters, and four years older than the newest of them."
                                + " Where homes have been built since, a rate comes out too high.");
    }

    @Test
    void aFunnelIsReadInFourLines() {
        assertThat(told(page(elmbridge()).methods(), "How to read a funnel")).hasSize(4);
    }

    @Test
    void thePoliciesInForceAreToldWithTheirIndicators() {
        assertThat(told(page(elmbridge()).hiding(), "What is shown, and what is hidden"))
                .containsExactly(
                        "One indicator: Open: every figure is shown as it was counted. Burglary");
        assertThat(
                        told(
                                page(elmbridge().policy(Indicator.Policy.ROUND)).hiding(),
                                "What is shown, and what is hidden"))
                .containsExactly(
                        "One indicator: Rounded to the nearest 5, totals too; 1 to 7 is shown as"
                                + " low. Burglary");
    }

    @Test
    void howCalmFlagsAreIsMeasuredOnTheFiguresThemselves() {
        FigureTable calm =
                page(ElmbridgeWards.district(10_000)
                                .ward("ash", 2000)
                                .ward("birch", 2000)
                                .ward("elm", 2000)
                                .ward("oak", 2000)
                                .ward("yew", 2000)
                                .counts("ash", 9, 9, 9, 9, 0)
                                .counts("birch", 1, 1, 1, 1, 1)
                                .counts("elm", 2, 2, 2, 2, 9)
                                .counts("oak", 1, 1, 1, 1, 1)
                                .counts("yew", 1, 1, 1, 1, 1))
                        .calm()
                        .orElseThrow();

        assertThat(calm.rows().get(0).cells().stream().map(cell -> cell.shown().text()))
                .containsExactly("1", "0", "0", "1, 1");
    }

    @Test
    void ofOneWindowNothingCanBeSaidOfCalm() {
        assertThat(
                        Stream.of(
                                        page(
                                                ElmbridgeWards.district(5000)
                                                        .ward("ash", 5000)
                                                        .counts("ash", 5, 5)))
                                .flatMap(page -> page.calm().stream()))
                .isEmpty();
    }
}
