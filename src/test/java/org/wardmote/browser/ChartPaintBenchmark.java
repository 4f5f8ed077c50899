package org.wardmote.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How long a figure shows its picture after it came into view, until Chart.js has painted; and how
 * much the page moves meanwhile. Not a test, since how long depends on the machine:
 *
 * <pre>
 * ./wardmote build
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.wardmote.browser.ChartPaintBenchmark site actions/
 * </pre>
 */
public final class ChartPaintBenchmark {

    private static final int RUNS = 10;

    /** Scrolls to the last figure, and answers with the milliseconds and the layout shift. */
    private static final String PAINT =
            """
            const done = arguments[arguments.length - 1];
            const figure = [...document.querySelectorAll("figure[data-chart]")].pop();
            let shift = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) shift += entry.value;
            }).observe({ type: "layout-shift" });
            const isPainted = (canvas) =>
              canvas && canvas.width > 0
                && canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data.some((byte) => byte > 0);
            const start = performance.now();
            const look = () => {
              if (!isPainted(figure.querySelector("canvas"))) {
                requestAnimationFrame(look);
                return;
              }
              const took = performance.now() - start;
              setTimeout(() => done([took, shift]), 200);
            };
            figure.scrollIntoView();
            requestAnimationFrame(look);
            """;

    private ChartPaintBenchmark() {}

    /**
     * @param arguments the folder of a site, and the addresses of pages in it
     */
    public static void main(String... arguments) {
        Map<String, byte[]> files = files(Path.of(arguments[0]));
        Browser browser = Browser.start(Chromium.find().orElseThrow());
        try (SiteServer server = SiteServer.start(files, "/", Scripts.ON)) {
            for (String page : List.of(arguments).subList(1, arguments.length)) {
                for (Cache cache : Cache.values()) {
                    report(page, cache, runs(browser, server.address(page), cache));
                }
            }
        } finally {
            browser.close();
        }
    }

    private enum Cache {
        COLD,
        WARM
    }

    private record Run(double milliseconds, double shift) {}

    private static List<Run> runs(Browser browser, String address, Cache cache) {
        browser.command("Network.enable", Map.of());
        List<Run> runs = new ArrayList<>();
        run(browser, address);
        for (int run = 0; run < RUNS; run++) {
            if (cache == Cache.COLD) {
                browser.command("Network.clearBrowserCache", Map.of());
            }
            runs.add(run(browser, address));
        }
        return runs;
    }

    private static Run run(Browser browser, String address) {
        browser.open(address);
        List<Number> answer = browser.await(PAINT);
        return new Run(answer.get(0).doubleValue(), answer.get(1).doubleValue());
    }

    private static void report(String page, Cache cache, List<Run> runs) {
        double[] sorted = runs.stream().mapToDouble(Run::milliseconds).sorted().toArray();
        double median = (sorted[RUNS / 2 - 1] + sorted[RUNS / 2]) / 2;
        double shift = runs.stream().mapToDouble(Run::shift).max().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "%s, cache %s: median %.0f ms of %d runs (%.0f to %.0f), layout shift %.3f at most%n",
                page,
                cache,
                median,
                RUNS,
                sorted[0],
                sorted[RUNS - 1],
                shift);
    }

    /** The site as a host would serve it that lets browsers keep what they fetched. */
    private static Map<String, byte[]> files(Path site) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String kept = "\n/*\n  Cache-Control: max-age=3600\n";
        files.merge("_headers", kept.getBytes(UTF_8), ChartPaintBenchmark::joined);
        return files;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return (new String(one, UTF_8) + new String(other, UTF_8)).getBytes(UTF_8);
    }
}
