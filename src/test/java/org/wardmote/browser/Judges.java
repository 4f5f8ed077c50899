package org.wardmote.browser;

import java.util.List;
import java.util.Map;

/** The judges that need no more than a line of script or a look into the log. */
final class Judges {

    /** Names the elements that reach out furthest; those inside a scroller of their own do not. */
    private static final String WIDER_THAN_THE_WINDOW =
            """
            const root = document.scrollingElement;
            if (root.scrollWidth <= root.clientWidth) return [];
            const reach = (element) => element.getBoundingClientRect().right + root.scrollLeft;
            const wide = [...document.body.querySelectorAll('*')].filter((element) => reach(element) > root.clientWidth + 0.5);
            return wide.sort((a, b) => reach(b) - reach(a)).slice(0, 3).map((element) => ({
              what: `the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth} px`,
              where: element.outerHTML.slice(0, 160),
            }));
            """;

    private Judges() {}

    static List<Finding> sidewaysScroll(Browser browser) {
        List<Map<String, String>> wide = browser.ask(WIDER_THAN_THE_WINDOW);
        return wide.stream()
                .map(one -> new Finding("sideways-scroll", one.get("what"), one.get("where")))
                .toList();
    }

    static List<Finding> consoleErrors(Browser browser) {
        return browser.consoleErrors().stream()
                .map(error -> new Finding("console-error", "the console tells an error", error))
                .toList();
    }

    static List<Finding> requestsElsewhere(Browser browser) {
        return Requests.elsewhere(browser.requests(), browser.address()).stream()
                .map(
                        address ->
                                new Finding(
                                        "other-origin", "the page asks another origin", address))
                .toList();
    }
}
