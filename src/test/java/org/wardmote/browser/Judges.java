package org.wardmote.browser;

import java.util.List;
import java.util.Map;

/** The judges that need no more than a line of script or a look into the log. */
final class Judges {

    /** Names the words and elements that reach out furthest, where they do so by themselves. */
    private static final String WIDER_THAN_THE_WINDOW =
            """
            const root = document.scrollingElement;
            if (root.scrollWidth <= root.clientWidth) return [];
            const isFramed = (element) => element !== document.body
              && (getComputedStyle(element).overflowX !== 'visible' || isFramed(element.parentElement));
            const reachOf = (node) => {
              const range = document.createRange();
              range.selectNode(node);
              return range.getBoundingClientRect().right + root.scrollLeft;
            };
            const reaching = [];
            const nodes = document.createTreeWalker(document.body);
            while (nodes.nextNode()) {
              const node = nodes.currentNode;
              if (reachOf(node) > root.clientWidth + 0.5 && !isFramed(node.parentElement)) reaching.push(node);
            }
            // What cannot be narrower comes first; boxes are often only as wide as it makes them.
            const leaves = reaching.filter((node) => node.childNodes.length === 0);
            const furthest = (leaves.length > 0 ? leaves : reaching)
              .sort((a, b) => reachOf(b) - reachOf(a)).slice(0, 3);
            const elements = furthest.map((node) => node.nodeType === 3 ? node.parentElement : node);
            return (elements.length === 0 ? [document.body] : elements).map((element) => ({
              what: `the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth} px`,
              where: element.outerHTML.slice(0, 200),
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
