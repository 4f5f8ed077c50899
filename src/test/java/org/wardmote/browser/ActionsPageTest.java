package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The site's own table of actions and its chart, used as a reader uses them. */
@InChromium
class ActionsPageTest {

    private static final String ROWS = "table[data-filterable] tbody tr";

    private static final String CHOICES =
            """
            return [...document.querySelectorAll('main select')]
              .flatMap(({ id, options }) => [...options].map(({ value }) => [id, value]));
            """;

    private static final String CHOOSE =
            """
            const [id, value] = arguments[0];
            const select = document.getElementById(id);
            select.form.reset();
            select.value = value;
            select.dispatchEvent(new Event('change', { bubbles: true }));
            """;

    /** Each column that is drawn, as numbers, read from the table beside the chart. */
    private static final String TABLE =
            """
            const table = document.querySelector('figure[data-chart] table');
            const drawn = [...table.tHead.rows[0].cells].filter((cell) => cell.dataset.series);
            return drawn.map(({ cellIndex }) => [...table.tBodies[0].rows].map(({ cells }) =>
              Number(cells[cellIndex].dataset.value ?? cells[cellIndex].textContent.replaceAll(',', ''))));
            """;

    private static final String CHART =
            """
            const chart = Chart.getChart(document.querySelector('figure[data-chart] canvas'));
            return chart.data.datasets.map(({ data }) => data.map(({ y }) => y));
            """;

    private final Browser browser;

    ActionsPageTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void open(Sites sites) {
        browser.open(sites.golden().address("actions/", Scripts.ON));
    }

    @Test
    void everyChoiceLeavesSomeActionsAndSaysHowMany() {
        int all = browser.words(ROWS).size();
        List<List<String>> choices = browser.ask(CHOICES);

        assertThat(choices).hasSizeGreaterThan(1);
        for (List<String> choice : choices) {
            browser.ask(CHOOSE, choice);
            int left = browser.words(ROWS).size();
            assertThat(left).as(choice.toString()).isPositive();
            assertThat(browser.words("[role=status]").get(0))
                    .isEqualTo("%d of %d actions shown".formatted(left, all));
        }
    }

    @Test
    void everyColumnCanBeSortedAndSaysSo() {
        List<String> headers = browser.words("table[data-sortable] thead th");

        assertThat(headers).isNotEmpty();
        for (int column = 1; column <= headers.size(); column++) {
            browser.click("table[data-sortable] thead th:nth-child(" + column + ") button");
            assertThat(browser.words("[aria-sort=ascending]"))
                    .containsExactly(headers.get(column - 1));
        }
    }

    @Test
    void theChartDrawsWhatItsTableSays() {
        assertThat(Unfolding.charts(browser)).isPositive();

        assertThat(browser.<List<List<Long>>>ask(CHART)).isEqualTo(browser.ask(TABLE));
    }

    @Test
    void theChartIsReadWithTheArrowKeys() {
        Unfolding.charts(browser);
        browser.ask("document.querySelector('figure details').open = true");
        List<String> rows = browser.words("figure[data-chart] tbody th");

        browser.ask("document.querySelector('[role=application]').focus()");
        browser.press(Keys.ARROW_RIGHT);

        assertThat(browser.words("[role=status]"))
                .anyMatch(said -> said.startsWith(rows.get(0) + ": "));
    }
}
