package org.wardmote.browser;

import java.util.List;
import java.util.Map;

/**
 * Walks the open page with the Tab key: every stop is reached, can be seen to have the focus, and
 * is in view and not covered while it has it.
 */
final class KeyboardJudge implements Judge {

    /**
     * How many stops there are; from now on each is written down as it is reached, and by the next
     * key, when it is in view.
     */
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
            const isSeen = (element) => [...element.getClientRects()].some((box) =>
              [0.1, 0.5, 0.9].some((x) => [0.1, 0.5, 0.9].some((y) => {
                const top = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
                return top !== null && (element.contains(top) || top.contains(element));
              })));
            const walk = { atRest: new Map(), reached: new Set(), unseen: new Set(), covered: new Set() };
            for (const element of document.querySelectorAll(stops)) {
              if (isStop(element)) walk.atRest.set(element, lookOf(element));
            }
            addEventListener('focusin', ({ target }) => {
              walk.reached.add(target);
              if (lookOf(target) === walk.atRest.get(target)) walk.unseen.add(target);
            });
            addEventListener('keydown', () => {
              const left = document.activeElement;
              if (walk.atRest.has(left) && !isSeen(left)) walk.covered.add(left);
            }, { capture: true });
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
              ...tell('focus-covered', 'what has the focus is covered, or out of view, as a whole', covered),
            ];
            """;

    @Override
    public List<Finding> judge(Browser browser) {
        long stops = browser.ask(BEGIN);
        // One more, since where a stop stands is looked at by the next key.
        browser.pressTab((int) stops + 1);
        List<Map<String, String>> found = browser.ask(END);
        return found.stream()
                .map(one -> new Finding(one.get("rule"), one.get("what"), one.get("where")))
                .toList();
    }
}
