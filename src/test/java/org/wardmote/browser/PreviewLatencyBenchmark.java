package org.wardmote.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.wardmote.build.LargeSite;

/**
 * How long it takes from a save to the change of the page that is open: of the record in {@code
 * content}, or of one with so many meetings. Not a test, since how long depends on the machine:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \\
 *     org.wardmote.browser.PreviewLatencyBenchmark content meetings/2020-11-12-csp
 * java -cp … org.wardmote.browser.PreviewLatencyBenchmark 1000
 * </pre>
 *
 * The save is the moment before the file is written; the change is the moment that the page's own
 * observer of its document hears of it. Both are read from the one clock of the machine.
 */
public final class PreviewLatencyBenchmark {

    private static final int WARMING_UP = 20;
    private static final int EDITS = 50;
    private static final int QUARTERS = 24;
    private static final int INDICATORS = 12;

    /**
     * Remembers when each edit was first to be seen in the document, in milliseconds since 1970.
     */
    private static final String WATCH =
            """
            window.seen = {};
            new MutationObserver((records) => {
              const now = performance.timeOrigin + performance.now();
              for (const { addedNodes, target } of records) {
                for (const node of [target, ...addedNodes]) {
                  for (const [, edit] of node.textContent.matchAll(/Edit number (\\d+)\\./g)) window.seen[edit] ??= now;
                }
              }
            }).observe(document.querySelector("main"), { childList: true, characterData: true, subtree: true });
            """;

    private PreviewLatencyBenchmark() {}

    /**
     * @param arguments a content folder and the folder of a meeting in it, or a number of meetings
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("wardmote-latency");
        if (arguments.length > 1) {
            try (Writing writing = Writing.in(folder, Path.of(arguments[0]))) {
                measure(writing, arguments[1], String.join(" ", arguments));
            }
        } else {
            int meetings = Integer.parseInt(arguments[0]);
            LargeSite site = new LargeSite(meetings, QUARTERS, INDICATORS);
            site.write(folder.resolve("content"));
            try (Writing writing = Writing.in(folder)) {
                measure(writing, "meetings/" + site.id(meetings / 2), meetings + " meetings");
            }
        }
    }

    private static void measure(Writing writing, String meeting, String what)
            throws InterruptedException {
        Browser browser = Browser.start(Chromium.find().orElseThrow());
        try {
            browser.open(writing.address(meeting + "/"));
            browser.ask(WATCH);
            Path minutes = writing.file(meeting + "/minutes.md");
            String words = Writing.read(minutes);
            double[] seen = new double[EDITS];
            double[] rebuilt = new double[EDITS];
            for (int edit = -WARMING_UP; edit < EDITS; edit++) {
                int rebuilds = writing.heard().rebuilds();
                String text = words + "\nEdit number %d.\n".formatted(edit + WARMING_UP);
                double saved = milliseconds();
                Writing.write(minutes, text);
                double shown = shown(browser, edit + WARMING_UP);
                Duration took = writing.heard().awaitAfter(rebuilds);
                if (edit >= 0) {
                    seen[edit] = shown - saved;
                    rebuilt[edit] = took.toNanos() / 1e6;
                }
            }
            report(what + ", save to change", seen);
            report(what + ", rebuild of the whole", rebuilt);
        } finally {
            browser.close();
        }
    }

    private static double milliseconds() {
        Instant now = Instant.now();
        return now.getEpochSecond() * 1e3 + now.getNano() / 1e6;
    }

    private static double shown(Browser browser, int edit) {
        browser.waitUntil(
                "edit " + edit,
                () -> Boolean.TRUE.equals(browser.ask("return arguments[0] in window.seen", edit)));
        return browser.<Number>ask("return window.seen[arguments[0]]", edit).doubleValue();
    }

    private static void report(String what, double... milliseconds) {
        double[] sorted = milliseconds.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f ms of %d edits (%.0f to %.0f; nine in ten within %.0f)%n",
                what,
                (sorted[EDITS / 2 - 1] + sorted[EDITS / 2]) / 2,
                EDITS,
                sorted[0],
                sorted[EDITS - 1],
                sorted[EDITS * 9 / 10 - 1]);
    }
}
