package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.analyse.Difference;
import org.wardmote.analyse.Sample;

/** Wards held against each other in the browser, as what the build worked out has them. */
@InChromium
class CompareTest {

    private static final Map<Difference, String> WORDS =
            Map.of(
                    Difference.FAR_HIGHER, "is far higher than",
                    Difference.HIGHER, "is clearly higher than",
                    Difference.UNCLEAR, "shows no clear difference from",
                    Difference.LOWER, "is clearly lower than",
                    Difference.FAR_LOWER, "is far lower than");

    /** Name, count and rate of every ward by the first indicator, as the table has them. */
    private static final String WARDS =
            """
            return [...document.querySelector('[data-compare]').tBodies[0].rows].map((row) => {
              const [, count] = row.cells[1].textContent.match(/; (no|[\\d,]+) /);
              return [row.cells[0].textContent.trim(), count === 'no' ? '0' : count.replaceAll(',', ''),
                row.cells[1].dataset.span.split(' ')[1]];
            });
            """;

    private static final String CHOOSE =
            """
            arguments[0].forEach((name, at) => {
              const select = document.getElementById(`compare-${at + 1}`);
              select.value = [...select.options].find(({ text }) => text === name).value;
              select.dispatchEvent(new Event('change', { bubbles: true }));
            });
            """;

    private final Browser browser;

    CompareTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void open(Sites sites) {
        browser.open(sites.real().address("compare/", Scripts.ON));
    }

    @Test
    void everyVerdictIsThatOfTheExactTest() {
        List<List<String>> wards = browser.ask(WARDS);
        List<String> first = wards.get(0);

        for (List<String> other : wards.subList(1, wards.size())) {
            browser.ask(CHOOSE, List.of(first.get(0), other.get(0)));
            String expected =
                    first.get(0)
                            + " "
                            + WORDS.get(Difference.of(sample(first), sample(other)))
                            + " "
                            + other.get(0)
                            + ".";
            assertThat(browser.words(".compare-verdicts li").get(0)).isEqualTo(expected);
        }
    }

    /** The count, among as many as its rate for each thousand says. */
    private static Sample sample(List<String> ward) {
        long count = Long.parseLong(ward.get(1));
        return new Sample(count, 1000 * count / Double.parseDouble(ward.get(2)));
    }

    @Test
    void fourWardsHaveSixVerdictsAndAPlaceOfTheirOwn() {
        List<List<String>> wards = browser.ask(WARDS);
        List<String> four = wards.stream().limit(4).map(ward -> ward.get(0)).toList();
        browser.ask(CHOOSE, four);

        assertThat(browser.words(".compare-indicator:first-of-type .compare-verdicts li"))
                .hasSize(6);
        assertThat(browser.address()).endsWith("?wards=0-1-2-3");
    }

    @Test
    void theChosenWardsAreNamedAsInASentence() {
        List<String> names =
                browser.<List<List<String>>>ask(WARDS).stream().map(ward -> ward.get(0)).toList();

        browser.ask(CHOOSE, names.subList(0, 2));
        assertThat(browser.words("[role=status]"))
                .contains("Comparing %s and %s.".formatted(names.get(0), names.get(1)));
        browser.ask(CHOOSE, names.subList(0, 3));
        assertThat(browser.words("[role=status]"))
                .contains(
                        "Comparing %s, %s and %s."
                                .formatted(names.get(0), names.get(1), names.get(2)));
    }

    @Test
    void theSameWardTwiceIsNoComparison() {
        List<List<String>> wards = browser.ask(WARDS);
        browser.ask(CHOOSE, List.of(wards.get(0).get(0), wards.get(0).get(0)));

        assertThat(browser.words("[role=status]")).contains("Choose at least two different wards.");
    }

    @Test
    void withoutScriptsEveryWardStandsInOneTable(Sites sites) {
        browser.open(sites.real().address("compare/", Scripts.OFF));

        assertThat(browser.isShown("[data-compare]")).isTrue();
        assertThat(browser.words(".compare-choice")).isEmpty();
    }
}
