package org.wardmote.browser;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One page of each kind in light and dark, at 1280 and 320 px, with scripts and without: axe-core
 * finds nothing against WCAG 2.2 A and AA, the page does not scroll sideways, the console tells no
 * error, and nothing is asked of another origin.
 */
@InChromium
class EveryKindOfPageTest {

    private static final List<Judge> OF_EACH_LOOK = List.of(new AxeJudge(), Judges::sidewaysScroll);
    private static final List<Judge> OF_ALL_LOOKS =
            List.of(Judges::consoleErrors, Judges::requestsElsewhere);

    /** The page as it stands, but for the elements that only fetch scripts. */
    private static final String MARKUP =
            """
            const page = document.documentElement.cloneNode(true);
            page.querySelectorAll('script').forEach((script) => script.remove());
            return page.outerHTML;
            """;

    private final Browser browser;

    EveryKindOfPageTest(Browser browser) {
        this.browser = browser;
    }

    @TestFactory
    Stream<DynamicTest> ofTheGoldenSite(Sites sites) {
        return isFitForEveryReader(sites.golden(), Look.ALL);
    }

    /** Its kinds are the same, so that its larger pages need the two looks furthest apart. */
    @TestFactory
    Stream<DynamicTest> ofTheRealSite(Sites sites) {
        return isFitForEveryReader(
                sites.real(), List.of(Look.DESK, new Look(Look.Scheme.DARK, 320)));
    }

    private Stream<DynamicTest> isFitForEveryReader(PublishedSite site, List<Look> looks) {
        return site.pageOfEachKind().stream()
                .map(
                        page ->
                                dynamicTest(
                                        "%s of %s".formatted(page.kind(), site),
                                        () -> judge(site, page, looks).assertClean()));
    }

    private Verdict judge(PublishedSite site, SamplePage page, List<Look> looks) {
        Verdict verdict = new Verdict("%s of %s".formatted(page.path(), site));
        Map<String, Map<Look, List<Finding>>> judged = new HashMap<>();
        for (Scripts scripts : Scripts.values()) {
            browser.reset();
            browser.open(site.address(page.path(), scripts));
            Unfolding.everything(browser);
            // A page that its scripts leave as it was would be judged twice for the same.
            judged.computeIfAbsent(browser.ask(MARKUP), markup -> findingsBy(looks))
                    .forEach((look, found) -> verdict.add(look + ", " + scripts, found));
            OF_ALL_LOOKS.forEach(judge -> verdict.add(scripts.toString(), judge.judge(browser)));
        }
        return verdict;
    }

    /** The page is loaded once, then looked at in every way. */
    private Map<Look, List<Finding>> findingsBy(List<Look> looks) {
        Map<Look, List<Finding>> findings = new LinkedHashMap<>();
        for (Look look : looks) {
            browser.look(look);
            findings.put(
                    look,
                    OF_EACH_LOOK.stream().flatMap(one -> one.judge(browser).stream()).toList());
        }
        return findings;
    }
}
