package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.wardmote.page.Figure;
import org.wardmote.plan.ElmbridgeCharts;

/** Every kind of chart as a reader with a keyboard, little motion, few colours or paper has it. */
@InChromium
class ChartKindsTest {

    private static final String CELLS =
            """
            return [...document.querySelectorAll('figure tbody tr')].flatMap((row) =>
              [...row.cells].slice(1).map((cell) => row.cells[0].firstChild.textContent.trim() + '|' + cell.textContent.trim()));
            """;

    private static final String FOCUS = "document.querySelector('[role=application]').focus()";

    private static final String CHART = "Chart.getChart(document.querySelector('canvas'))";

    private static final String BOX =
            "return document.querySelector('.figure-data').getBoundingClientRect().top + scrollY";

    private final Browser browser;

    ChartKindsTest(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines", "compared", "dots", "funnel", "strip"})
    void theKeysReadEveryValueOfTheTable(String id) {
        try (Gallery page = shown(id)) {
            Set<String> cells = Set.copyOf(page.browser().<List<String>>ask(CELLS));
            page.browser().ask(FOCUS);
            List<String> said = new ArrayList<>();
            page.browser().press(Keys.HOME);
            long rows =
                    page.browser()
                            .ask("return document.querySelectorAll('figure tbody tr').length");
            for (long row = 0; row < rows; row++) {
                said.add(said(page));
                if (id.equals("lines")) {
                    for (int column = 0; column < 4; column++) {
                        page.browser().press(Keys.ARROW_DOWN);
                        said.add(said(page));
                    }
                }
                page.browser().press(Keys.ARROW_RIGHT);
            }

            assertThat(cells)
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(said).anyMatch(one -> tells(one, cell)));
        }
    }

    private static boolean tells(String said, String cell) {
        String[] parts = cell.split("\\|");
        return said.startsWith(parts[0]) && said.contains(" " + parts[1]);
    }

    @Test
    void whatIsHiddenByItsButtonIsNoLongerDrawnAndComesBack() {
        try (Gallery page = shown("compared")) {
            assertThat(visible(page)).isEqualTo(2);

            page.browser().click(".chart-keys button");
            assertThat(visible(page)).isEqualTo(1);

            page.browser().click(".chart-keys button");
            assertThat(visible(page)).isEqualTo(2);
        }
    }

    @Test
    void aShorterPeriodDrawsItsOwnPointsAlone() {
        try (Gallery page = shown("lines")) {
            assertThat(points(page)).isEqualTo(21);

            page.browser()
                    .ask(
                            """
                    const select = document.querySelector('.chart-keys select');
                    select.selectedIndex = 1;
                    select.dispatchEvent(new Event('change'));
                    """);

            assertThat(points(page)).isEqualTo(12);
            page.browser().ask(FOCUS);
            page.browser().press(Keys.ARROW_RIGHT);
            assertThat(said(page)).startsWith("October 2024");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines", "compared", "dots", "funnel", "strip"})
    void nothingOnThePageMovesWhenTheChartTakesOver(String id) {
        browser.scripts(Scripts.OFF);
        double before;
        try (Gallery page = opened(id)) {
            before = page.browser().<Number>ask(BOX).doubleValue();
        }
        browser.reset();
        try (Gallery page = shown(id)) {
            assertThat(page.browser().<Number>ask(BOX).doubleValue()).isEqualTo(before);
        }
    }

    @Test
    void nothingIsAnimated() {
        try (Gallery page = shown("lines")) {
            assertThat(
                            page.browser()
                                    .<Boolean>ask(
                                            "return " + CHART + ".options.animation === false"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lines", "dots", "funnel", "strip"})
    void onPaperThePictureIsBack(String id) {
        try (Gallery page = shown(id)) {
            assertThat(page.browser().isShown(".figure-picture > svg")).isFalse();

            page.browser().print();

            assertThat(page.browser().isShown(".figure-picture > svg")).isTrue();
            assertThat(page.browser().isShown("canvas")).isFalse();
            assertThat(page.browser().isShown(".chart-keys")).isFalse();
        }
    }

    @Test
    void aTableSortedBeforehandStillDrawsInTheOrderOfItsPeriods() {
        try (Gallery page = opened("compared")) {
            page.browser()
                    .ask(
                            "const body = document.querySelector('figure tbody');"
                                    + " body.append(body.rows[0])");
            Unfolding.charts(browser);

            List<Number> drawn =
                    page.browser()
                            .ask("return " + CHART + ".data.datasets[0].data.map(({ y }) => y)");

            assertThat(drawn).extracting(Number::intValue).containsExactly(1200, 980, 1010);
        }
    }

    private Gallery opened(String id) {
        Figure figure =
                ElmbridgeCharts.all().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return Gallery.open(browser, List.of(figure));
    }

    private Gallery shown(String id) {
        Gallery page = opened(id);
        Unfolding.charts(browser);
        return page;
    }

    private static String said(Gallery page) {
        return page.browser()
                .ask("return document.querySelector('main > [role=status]').textContent");
    }

    private static long visible(Gallery page) {
        return page.browser().ask("return " + CHART + ".getVisibleDatasetCount()");
    }

    private static long points(Gallery page) {
        return page.browser().ask("return " + CHART + ".data.datasets[0].data.length");
    }
}
