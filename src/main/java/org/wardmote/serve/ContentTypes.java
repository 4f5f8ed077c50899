package org.wardmote.serve;

import java.util.Locale;
import java.util.Map;

/** What a file is, by its ending, so that a browser shows it as a host of static sites would. */
final class ContentTypes {

    private static final String TEXT = "; charset=utf-8";

    private static final Map<String, String> BY_ENDING =
            Map.ofEntries(
                    Map.entry("html", "text/html" + TEXT),
                    Map.entry("css", "text/css" + TEXT),
                    Map.entry("js", "text/javascript" + TEXT),
                    Map.entry("mjs", "text/javascript" + TEXT),
                    Map.entry("json", "application/json"),
                    Map.entry("geojson", "application/geo+json"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("atom", "application/atom+xml"),
                    Map.entry("csv", "text/csv" + TEXT),
                    Map.entry("ics", "text/calendar" + TEXT),
                    Map.entry("txt", "text/plain" + TEXT),
                    Map.entry("md", "text/plain" + TEXT),
                    Map.entry("yaml", "text/plain" + TEXT),
                    Map.entry("yml", "text/plain" + TEXT),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("avif", "image/avif"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("zip", "application/zip"),
                    Map.entry(
                            "docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                    Map.entry(
                            "xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private ContentTypes() {}

    /**
     * Of a path such as {@code data/burglary.csv}; what is not known is only offered for saving.
     */
    static String of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(name.contains(".") ? ending : "", "application/octet-stream");
    }
}
