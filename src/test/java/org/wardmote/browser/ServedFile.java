package org.wardmote.browser;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/** What a server answers with: the bytes of a file and what kind they are of. */
record ServedFile(String type, byte[] bytes) {

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("csv", "text/csv; charset=utf-8"),
                    Map.entry("ics", "text/calendar; charset=utf-8"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("pdf", "application/pdf"));

    static ServedFile of(String path, byte[] bytes) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return new ServedFile(TYPES.getOrDefault(ending, "application/octet-stream"), bytes);
    }

    /**
     * The file as a reader has it whose browser runs no scripts: they are taken out of the page, so
     * that a test may still run its own there.
     */
    ServedFile withoutScripts() {
        if (!type.startsWith("text/html")) {
            return this;
        }
        Document page = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
        page.outputSettings().prettyPrint(false);
        page.select("script[src], script:not([type]), script[type$=javascript]").remove();
        page.select("noscript").forEach(Node::unwrap);
        return new ServedFile(type, page.outerHtml().getBytes(StandardCharsets.UTF_8));
    }
}
