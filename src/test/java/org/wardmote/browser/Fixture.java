package org.wardmote.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small site of one page, written out in a test, which may use the assets of the theme and
 * Chart.js: {@code <script src="civic.js" defer></script>}.
 */
final class Fixture implements AutoCloseable {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <title>Elmbridge</title>
            <link rel="icon" href="data:,">
            %s
            </head>
            <body>
            <main>
            <h1>Elmbridge</h1>
            %s
            </main>
            </body>
            </html>
            """;

    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final String CHART_SCRIPT = "/dist/chart.umd.min.js";
    private static final String CHART_VERSION =
            "/META-INF/maven/org.webjars.npm/chart.js/pom.properties";

    private final Browser browser;
    private final SiteServer server;

    private Fixture(Browser browser, SiteServer server) {
        this.browser = browser;
        this.server = server;
    }

    /** Serves a page with these elements in its head and its main part, and opens it. */
    static Fixture open(Browser browser, String head, String main) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("index.html", PAGE.formatted(head, main).getBytes(StandardCharsets.UTF_8));
        for (String asset : new String[] {"civic.css", "civic.js", "civic-charts.js"}) {
            files.put(asset, carried("/themes/civic/assets/" + asset));
        }
        files.put("chart.js", carried(WEBJARS + "chart.js/" + version() + CHART_SCRIPT));
        SiteServer server = SiteServer.start(files, "/", Scripts.ON);
        browser.open(server.address(""));
        return new Fixture(browser, server);
    }

    /** The browser that shows it. */
    Browser browser() {
        return browser;
    }

    private static String version() {
        return new String(carried(CHART_VERSION), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("version="))
                .map(line -> line.substring("version=".length()))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] carried(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
