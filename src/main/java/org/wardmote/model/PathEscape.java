package org.wardmote.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Percent-encoding of paths (RFC 3986, section 3.3): {@code a b.pdf} becomes {@code a%20b.pdf}. */
final class PathEscape {

    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$()*+,;=@";

    private PathEscape() {}

    static String of(String path) {
        if (path.chars().allMatch(letter -> PLAIN.indexOf(letter) >= 0)) {
            return path;
        }
        StringBuilder escaped = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0 && PLAIN.indexOf(octet) >= 0) {
                escaped.append((char) octet);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", octet & 0xFF));
            }
        }
        return escaped.toString();
    }
}
