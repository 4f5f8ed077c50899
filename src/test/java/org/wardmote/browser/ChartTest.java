package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** A chart takes over from its picture, draws from its table, and gives way again. */
@InChromium
class ChartTest {

    private static final String HEAD =
            "<link rel=\"stylesheet\" href=\"civic.css\">"
                    + "<script src=\"civic-charts.js\" defer></script>";

    private static final String FIGURE =
            """
            <p id="above">The record of Elmbridge</p>
            <figure class="figure" data-chart="lines" data-chart-script="chart.js">
              <figcaption><h2 class="figure-headline">Open actions rose to three</h2></figcaption>
              <div class="figure-picture">
                <svg class="chart" viewBox="0 0 640 300" width="640" height="300" role="img"
                  aria-label="Open and closed"></svg>
              </div>
              <table class="table">
                <caption>Open and closed actions after each meeting</caption>
                <thead>
                  <tr>
                    <th scope="col">Meeting</th>
                    <th scope="col" data-series="line">Open</th>
                    <th scope="col" data-series="line">Closed</th>
                  </tr>
                </thead>
                <tbody>
                  <tr><th scope="row">12 March 2024</th><td data-value="1200">1,200</td><td>0</td></tr>
                  <tr><th scope="row">11 June 2024</th><td>3</td><td>Not published</td></tr>
                </tbody>
              </table>
            </figure>
            """;

    private final Browser browser;

    ChartTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void untilTheFigureComesIntoViewNothingIsFetchedForIt() {
        String far = HEAD + "<style>#above { block-size: 3000px }</style>";

        try (Fixture page = Fixture.open(browser, far, FIGURE)) {
            assertThat(page.browser().requests()).noneMatch(one -> one.endsWith("/chart.js"));

            Unfolding.charts(browser);

            assertThat(page.browser().requests()).anyMatch(one -> one.endsWith("/chart.js"));
        }
    }

    @Test
    void itDrawsTheNumbersOfItsTableAndLeavesAGapWhereThereIsNone() {
        try (Fixture page = opened()) {
            assertThat(page.browser().<List<List<Long>>>ask(VALUES))
                    .containsExactly(List.of(1200L, 3L), Arrays.asList(0L, null));
        }
    }

    @Test
    void theArrowKeysReadItAloudInTheWordsOfTheTable() {
        try (Fixture page = opened()) {
            page.browser().ask(FOCUS);
            page.browser().press(Keys.ARROW_RIGHT);
            assertThat(said(page)).isEqualTo("12 March 2024: Open 1,200, Closed 0");

            page.browser().press(Keys.ARROW_RIGHT);
            assertThat(said(page)).isEqualTo("11 June 2024: Open 3, Closed Not published");
        }
    }

    @Test
    void aHiddenSeriesIsNotRead() {
        try (Fixture page = opened()) {
            page.browser().click("button[aria-pressed]");
            page.browser().ask(FOCUS);
            page.browser().press(Keys.END);

            assertThat(said(page)).isEqualTo("11 June 2024: Closed Not published");
        }
    }

    @Test
    void onPaperThePictureIsBack() {
        try (Fixture page = opened()) {
            assertThat(page.browser().isShown("svg")).isFalse();

            page.browser().print();

            assertThat(page.browser().isShown("svg")).isTrue();
            assertThat(page.browser().isShown("canvas")).isFalse();
        }
    }

    @Test
    void darkAndLightEachHaveTheirInk() {
        try (Fixture page = opened()) {
            String light = ink(page);
            page.browser().look(new Look(Look.Scheme.DARK, 1280));
            page.browser().waitUntil("another ink", () -> !ink(page).equals(light));

            assertThat(ink(page)).isNotEqualTo(light);
        }
    }

    @Test
    void itFitsAPhone() {
        browser.look(Look.PHONE);

        try (Fixture page = opened()) {
            assertThat(Judges.sidewaysScroll(page.browser())).isEmpty();
        }
    }

    private Fixture opened() {
        Fixture page = Fixture.open(browser, HEAD, FIGURE);
        Unfolding.charts(browser);
        return page;
    }

    private static String said(Fixture page) {
        return page.browser().ask("return document.querySelector('[role=status]').textContent");
    }

    private static String ink(Fixture page) {
        return page.browser().ask(INK);
    }

    private static final String FOCUS = "document.querySelector('[role=application]').focus()";

    private static final String VALUES =
            """
            const chart = Chart.getChart(document.querySelector('canvas'));
            return chart.data.datasets.map(({ data }) => data.map(({ y }) => y));
            """;

    private static final String INK =
            """
            const chart = Chart.getChart(document.querySelector('canvas'));
            return chart.options.scales.x.ticks.color;
            """;
}
