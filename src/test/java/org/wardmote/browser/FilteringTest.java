package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of actions is narrowed by choices, and says how many rows are left. */
@InChromium
class FilteringTest {

    private static final String SCRIPT = "<script src=\"civic.js\" defer></script>";

    private static final String TABLE =
            """
            <table data-sortable data-filterable="action|actions">
              <caption>Actions</caption>
              <thead>
                <tr>
                  <th scope="col">Action</th>
                  <th scope="col" data-filter>Owner</th>
                  <th scope="col" data-filter>State</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">A1</th>
                  <td data-filter-value="Ms Example|Mr Sample">Ms Example and Mr Sample</td>
                  <td data-filter-value="Overdue">Overdue by 97 days</td>
                </tr>
                <tr><th scope="row">A2</th><td>Ms Example</td><td>Done</td></tr>
                <tr><th scope="row">A3</th><td>Mr Sample</td><td>Done</td></tr>
              </tbody>
            </table>
            """;

    private final Browser browser;

    FilteringTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void atFirstEveryRowIsShown() {
        try (Fixture page = Fixture.open(browser, SCRIPT, TABLE)) {
            assertThat(rows(page)).containsExactly("A1", "A2", "A3");
            assertThat(said(page)).containsExactly("3 of 3 actions shown");
        }
    }

    @Test
    void aChoiceOffersEachValueOnceAndAllOfThem() {
        try (Fixture page = Fixture.open(browser, SCRIPT, TABLE)) {
            assertThat(choices(page, "Owner")).containsExactly("All", "Mr Sample", "Ms Example");
            assertThat(choices(page, "State")).containsExactly("All", "Done", "Overdue");
        }
    }

    @Test
    void anActionOfTwoOwnersIsFoundUnderEither() {
        try (Fixture page = Fixture.open(browser, SCRIPT, TABLE)) {
            choose(page, "Owner", "Mr Sample");

            assertThat(rows(page)).containsExactly("A1", "A3");
            assertThat(said(page)).containsExactly("2 of 3 actions shown");
        }
    }

    @Test
    void twoChoicesHoldTogether() {
        try (Fixture page = Fixture.open(browser, SCRIPT, TABLE)) {
            choose(page, "Owner", "Ms Example");
            choose(page, "State", "Done");

            assertThat(rows(page)).containsExactly("A2");
            assertThat(said(page)).containsExactly("1 of 3 actions shown");
        }
    }

    @Test
    void everythingIsShownAgainByOneButton() {
        try (Fixture page = Fixture.open(browser, SCRIPT, TABLE)) {
            choose(page, "State", "Overdue");
            page.browser().click("button[type=reset]");
            page.browser().waitUntil("every row", () -> rows(page).size() == 3);

            assertThat(said(page)).containsExactly("3 of 3 actions shown");
        }
    }

    @Test
    void sortingKeepsTheChoice() {
        try (Fixture page = Fixture.open(browser, SCRIPT, TABLE)) {
            choose(page, "State", "Done");
            page.browser().click("th:nth-child(1) button");
            page.browser().click("th:nth-child(1) button");

            assertThat(rows(page)).containsExactly("A3", "A2");
        }
    }

    private static List<String> rows(Fixture page) {
        return page.browser().words("tbody th");
    }

    /** What a screen reader is told without being asked. */
    private static List<String> said(Fixture page) {
        return page.browser().words("[role=status]");
    }

    private static List<String> choices(Fixture page, String label) {
        return page.browser()
                .ask(SELECT + "return [...select.options].map((option) => option.text)", label);
    }

    private static void choose(Fixture page, String label, String value) {
        page.browser()
                .ask(
                        SELECT
                                + """
                                select.value = arguments[1];
                                select.dispatchEvent(new Event('change', { bubbles: true }));
                                """,
                        label,
                        value);
    }

    private static final String SELECT =
            """
            const select = [...document.querySelectorAll('select')]
              .find((one) => one.labels[0].firstChild.data.trim() === arguments[0]);
            """;
}
