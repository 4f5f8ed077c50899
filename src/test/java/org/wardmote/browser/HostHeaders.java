package org.wardmote.browser;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The headers that a {@code _headers} file asks a host to send with every file. */
final class HostHeaders {

    private HostHeaders() {}

    /** Reads the rule for all addresses, {@code /*}, which is the only one that Wardmote writes. */
    static Map<String, String> parse(byte[] file) {
        Map<String, String> headers = new TreeMap<>();
        boolean forAll = false;
        for (String line : new String(file, StandardCharsets.UTF_8).lines().toList()) {
            if (!line.startsWith(" ")) {
                forAll = line.equals("/*");
            } else if (forAll) {
                int colon = line.indexOf(':');
                headers.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
            }
        }
        return headers;
    }
}
