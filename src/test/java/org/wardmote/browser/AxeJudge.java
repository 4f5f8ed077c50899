package org.wardmote.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Axe-core's rules of WCAG 2.0, 2.1 and 2.2, levels A and AA. */
final class AxeJudge implements Judge {

    private static final String RUN =
            """
            const [done] = arguments;
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
            axe.run(document, { runOnly: tags, resultTypes: ['violations'], preload: false })
              .then(({ violations }) => done(violations.flatMap(({ id, help, helpUrl, nodes }) =>
                nodes.map(({ target, html, failureSummary }) => ({
                  rule: id,
                  what: help,
                  where: [target.join(' '), html, failureSummary, helpUrl].join('\\n'),
                })))))
              .catch((fault) => done([{ rule: 'axe', what: String(fault), where: 'axe-core' }]));
            """;

    private final String axe = read();

    @Override
    public List<Finding> judge(Browser browser) {
        if (!browser.<Boolean>ask("return 'axe' in window")) {
            browser.ask(axe);
        }
        List<Map<String, String>> violations = browser.await(RUN);
        return violations.stream()
                .map(one -> new Finding(one.get("rule"), one.get("what"), one.get("where")))
                .toList();
    }

    private static String read() {
        try (InputStream script = AxeJudge.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
