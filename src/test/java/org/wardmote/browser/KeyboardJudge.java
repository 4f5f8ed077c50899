package org.wardmote.browser;

import java.util.List;
import java.util.Map;

/**
 * Walks the open page with the Tab key: every stop is reached, can be seen to have the focus, and
 * is in view and not covered while it has it.
 */
final class KeyboardJudge implements Judge {

    /** How many stops there are; from now on each is written down as it is reached and left. */
    private static final String BEGIN =
            """
            const stops = 'a[href], button, input, select, textarea, summary, [tabindex]';
            const isStop = (element) => element.tabIndex >= 0 && !element.disabled
              && element.checkVisibility({ visibilityProperty: true });
            const looks = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow',
              'backgroundColor', 'borderColor', 'textDecoration'];
            const lookOf = (element) => {
              const style = getComputedStyle(element);
              return looks.map((look) => style[look]).join(' ');
            };
            const isSeen = (element) => {
              const [box] = element.getClientRects();
              const seen = document.elementFromPoint(box.left + Math.min(box.width / 2, 8), box.top + Math.min(box.height / 2, 8));
              return element.contains(seen) || seen?.contains(element);
            };
            const walk = { atRest: new Map(), reached: new Set(), unseen: new Set(), covered: new Set() };
            for (const element of document.querySelectorAll(stops)) {
              if (isStop(element)) walk.atRest.set(element, lookOf(element));
            }
            addEventListener('focusin', ({ target }) => {
              walk.reached.add(target);
              if (lookOf(target) === walk.atRest.get(target)) walk.unseen.add(target);
            });
            addEventListener('focusout', ({ target }) => {
              if (!isSeen(target)) walk.covered.add(target);
            });
            window.walk = walk;
            return walk.atRest.size;
            """;

    private static final String END =
            """
            const { atRest, reached, unseen, covered } = window.walk;
            const missed = [...atRest.keys()].filter((element) => !reached.has(element));
            const tell = (rule, what, elements) =>
              [...elements].map((element) => ({ rule, what, where: element.outerHTML.slice(0, 160) }));
            return [
              ...tell('not-reached', 'the Tab key does not come here', missed),
              ...tell('focus-not-visible', 'nothing shows that the focus is here', unseen),
              ...tell('focus-covered', 'what has the focus is covered or out of view', covered),
            ];
            """;

    @Override
    public List<Finding> judge(Browser browser) {
        long stops = browser.ask(BEGIN);
        // One more leaves the last stop, so that it is seen to be left.
        browser.pressTab((int) stops + 1);
        List<Map<String, String>> found = browser.ask(END);
        return found.stream()
                .map(one -> new Finding(one.get("rule"), one.get("what"), one.get("where")))
                .toList();
    }
}
