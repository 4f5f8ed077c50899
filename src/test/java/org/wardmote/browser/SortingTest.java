package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A table is put in order by the buttons in its headers, and says which order is in force. */
@InChromium
class SortingTest {

    private static final String SCRIPT = "<script src=\"civic.js\" defer></script>";

    private static final String TABLE =
            """
            <table data-sortable>
              <caption>Grants</caption>
              <thead>
                <tr><th scope="col">Area</th><th scope="col">Grant</th><th scope="col">Due</th></tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">Elm</th>
                  <td>£1,200</td>
                  <td data-sort="2024-03-12">12 March</td>
                </tr>
                <tr>
                  <th scope="row">ash</th>
                  <td>£90.50</td>
                  <td data-sort="9999">No due date</td>
                </tr>
                <tr>
                  <th scope="row">Oak</th>
                  <td>Not recorded</td>
                  <td data-sort="2023-11-02">2 November</td>
                </tr>
              </tbody>
            </table>
            """;

    private final Browser browser;

    SortingTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void untilAButtonIsPressedTheOrderIsTheRecords() {
        try (Fixture page = Fixture.open(browser, SCRIPT, TABLE)) {
            assertThat(rows(page)).containsExactly("Elm", "ash", "Oak");
            assertThat(orders(page)).containsExactly("none", "none", "none");
        }
    }

    @Test
    void wordsAreSortedWhateverTheirCase() {
        try (Fixture page = Fixture.open(browser, SCRIPT, TABLE)) {
            page.browser().click("thead th:nth-child(1) button");

            assertThat(rows(page)).containsExactly("ash", "Elm", "Oak");
            assertThat(orders(page)).containsExactly("ascending", "none", "none");
        }
    }

    @Test
    void pressedAgainTheOrderIsTurnedRound() {
        try (Fixture page = Fixture.open(browser, SCRIPT, TABLE)) {
            page.browser().click("thead th:nth-child(1) button");
            page.browser().click("thead th:nth-child(1) button");

            assertThat(rows(page)).containsExactly("Oak", "Elm", "ash");
            assertThat(orders(page)).containsExactly("descending", "none", "none");
        }
    }

    @Test
    void sumsAreSortedByWhatTheyAreWorthAndWordsComeAfterThem() {
        try (Fixture page = Fixture.open(browser, SCRIPT, TABLE)) {
            page.browser().click("thead th:nth-child(2) button");

            assertThat(rows(page)).containsExactly("ash", "Elm", "Oak");
            assertThat(orders(page)).containsExactly("none", "ascending", "none");
        }
    }

    @Test
    void datesAreSortedByTheDay() {
        try (Fixture page = Fixture.open(browser, SCRIPT, TABLE)) {
            page.browser().click("thead th:nth-child(3) button");

            assertThat(rows(page)).containsExactly("Oak", "Elm", "ash");
        }
    }

    @Test
    void theHeadersKeepTheirWords() {
        try (Fixture page = Fixture.open(browser, SCRIPT, TABLE)) {
            assertThat(page.browser().words("thead th")).containsExactly("Area", "Grant", "Due");
        }
    }

    @Test
    void theKeyboardSortsToo() {
        try (Fixture page = Fixture.open(browser, SCRIPT, TABLE)) {
            page.browser().pressTab(3);
            page.browser().press(" ");

            assertThat(rows(page)).containsExactly("Oak", "Elm", "ash");
        }
    }

    private static List<String> rows(Fixture page) {
        return page.browser().words("tbody th");
    }

    /** What a screen reader says of the order of each column. */
    private static List<String> orders(Fixture page) {
        return page.browser().ask(ORDERS);
    }

    private static final String ORDERS =
            "return [...document.querySelectorAll('thead th')].map((one) => one.ariaSort ?? 'none')";
}
