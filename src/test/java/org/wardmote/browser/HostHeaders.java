package org.wardmote.browser;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The headers that a {@code _headers} file asks a host to send with a file. */
final class HostHeaders {

    private HostHeaders() {}

    /**
     * Those of every rule that fits the path; where two of them name one header its values are
     * joined, as the strictest of the hosts do it.
     */
    static Map<String, String> parse(byte[] file, String path) {
        Map<String, String> headers = new TreeMap<>();
        boolean fits = false;
        for (String line : new String(file, StandardCharsets.UTF_8).lines().toList()) {
            if (!line.startsWith(" ")) {
                fits = fits(line, path);
            } else if (fits) {
                int colon = line.indexOf(':');
                headers.merge(
                        line.substring(0, colon).strip(),
                        line.substring(colon + 1).strip(),
                        (one, other) -> one + ", " + other);
            }
        }
        return headers;
    }

    private static boolean fits(String rule, String path) {
        return rule.endsWith("*")
                ? path.startsWith(rule.substring(0, rule.length() - 1))
                : path.equals(rule);
    }
}
