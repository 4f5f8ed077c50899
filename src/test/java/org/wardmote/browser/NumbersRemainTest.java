package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wardmote.format.CsvTable;
import org.wardmote.format.CsvTableReader;
import org.wardmote.format.SourceText;
import org.wardmote.problem.Problems;

/** Whoever turns off scripts, pictures, styles or colours loses no number. */
@InChromium
class NumbersRemainTest {

    /** The rows of the table of each chart, as they are seen, and where its CSV is. */
    private static final String FIGURES =
            """
            const seen = (cell) =>
              cell.checkVisibility({ visibilityProperty: true, opacityProperty: true })
                && getComputedStyle(cell).color !== getComputedStyle(cell).backgroundColor
                ? cell.innerText.trim() : '';
            return [...document.querySelectorAll('figure[data-chart]')].map((figure) => {
              figure.querySelectorAll('details').forEach((one) => { one.open = true; });
              return {
                csv: figure.querySelector('a[href$=".csv"]').href,
                rows: [...figure.querySelectorAll('tbody tr')].map((row) => [...row.cells].map(seen)),
              };
            });
            """;

    /** What is seen and what a map says; the numbers beside a chart are in its table. */
    private static final String WORDS =
            """
            document.querySelectorAll('details').forEach((one) => { one.open = true; });
            document.querySelectorAll('figure[data-chart] svg').forEach((chart) => chart.remove());
            const drawn = [...document.querySelectorAll('main svg')]
              .flatMap((one) => [...one.querySelectorAll('*')].map((part) =>
                part.childElementCount === 0 ? part.textContent : '')
                .concat(one.getAttribute('aria-label')));
            return document.querySelector('main').innerText + ' ' + drawn.join(' ');
            """;

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?");

    private final Browser browser;

    NumbersRemainTest(Browser browser) {
        this.browser = browser;
    }

    @AfterEach
    void leaveNothingOut() {
        LeftOut.nothing(browser);
    }

    @TestFactory
    Stream<DynamicTest> theTableOfEveryChartHoldsItsDataCellForCell(Sites sites) {
        PublishedSite site = sites.golden();
        return each(site)
                .map(
                        page ->
                                dynamicTest(
                                        page.kind(),
                                        () ->
                                                Stream.of(LeftOut.values())
                                                        .forEach(
                                                                out ->
                                                                        holdsItsData(
                                                                                site, page, out))));
    }

    @TestFactory
    Stream<DynamicTest> noNumberOfAPageIsOnlyDrawnOrOnlyStyled(Sites sites) {
        PublishedSite site = sites.golden();
        return each(site).map(page -> dynamicTest(page.kind(), () -> losesNothing(site, page)));
    }

    @Test
    void aNumberThatIsOnlyDrawnIsMissed(Sites sites) {
        browser.reset();
        browser.open(sites.golden().address("map/", Scripts.OFF));
        browser.ask(
                "document.querySelectorAll('main table, main ul').forEach((one) => one.remove())");
        Set<String> all = numbers(browser.ask(WORDS));
        browser.ask("document.querySelectorAll('svg').forEach((one) => one.remove())");

        assertThat(without(all, numbers(browser.ask(WORDS)))).contains("14.3");
    }

    @Test
    void aCellThatCannotBeSeenIsMissed(Sites sites) {
        browser.reset();
        browser.open(sites.golden().address("indicators/fly-tipping/", Scripts.OFF));
        browser.ask("document.querySelector('figure[data-chart] tbody td').hidden = true");

        assertThat(figures().get(0).rows().get(0).get(1)).isEmpty();
        assertThat(figures().get(0).data().get(0).get(1)).isEqualTo("132");
    }

    private static Stream<SamplePage> each(PublishedSite site) {
        return site.pageOfEachKind().stream();
    }

    private void holdsItsData(PublishedSite site, SamplePage page, LeftOut out) {
        LeftOut.nothing(browser);
        out.from(browser, site.address(page.path(), Scripts.ON));
        figures()
                .forEach(
                        figure ->
                                assertThat(figure.rows())
                                        .as("%s %s, %s", page.path(), out, figure.csv())
                                        .isEqualTo(figure.data()));
    }

    private void losesNothing(PublishedSite site, SamplePage page) {
        LeftOut.nothing(browser);
        browser.open(site.address(page.path(), Scripts.OFF));
        Set<String> all = numbers(browser.ask(WORDS));
        for (LeftOut out : LeftOut.values()) {
            LeftOut.nothing(browser);
            out.from(browser, site.address(page.path(), Scripts.OFF));
            assertThat(without(all, numbers(browser.ask(WORDS))))
                    .as("%s %s", page.path(), out)
                    .isEmpty();
        }
    }

    /** A figure of a page: the cells of its table as they are seen, and where its CSV is. */
    private record Seen(String csv, List<List<String>> rows) {

        /** What the CSV holds, without its source. */
        List<List<String>> data() {
            CsvTable table =
                    CsvTableReader.read(SourceText.of("figure.csv", text()), new Problems())
                            .orElseThrow();
            return table.rows().stream()
                    .map(row -> row.cells().subList(0, table.columns().size() - 1))
                    .map(cells -> cells.stream().map(CsvTable.Cell::text).toList())
                    .toList();
        }

        private String text() {
            try (var file = URI.create(csv).toURL().openStream()) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private List<Seen> figures() {
        List<Map<String, Object>> figures = browser.ask(FIGURES);
        return figures.stream()
                .map(figure -> new Seen((String) figure.get("csv"), rows(figure.get("rows"))))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> rows(Object rows) {
        return ((List<List<String>>) rows)
                .stream().map(row -> row.stream().map(NumbersRemainTest::bare).toList()).toList();
    }

    /** A number as a program reads it, without the commas between its thousands. */
    private static String bare(String cell) {
        return cell.replaceAll("(?<=\\d),(?=\\d{3})", "");
    }

    private static Set<String> numbers(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The numbers that stand nowhere any more. */
    private static Set<String> without(Set<String> all, Set<String> left) {
        Set<String> lost = new TreeSet<>(all);
        lost.removeAll(left);
        return lost;
    }
}
