package org.wardmote.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The headers that the site's {@code _headers} file asks a host to send, so that what a policy
 * forbids is seen to fail before it is published.
 *
 * <pre>
 * /*
 *   X-Content-Type-Options: nosniff
 * /admin/*
 *   ! Content-Security-Policy
 * </pre>
 *
 * @param rules in the order of the file
 */
record HostHeaders(List<Rule> rules) {

    HostHeaders {
        rules = List.copyOf(rules);
    }

    /**
     * @param pattern a path of the site from its root, that may end in {@code *}
     * @param lines each a header and its value, or {@code !} and a header that is not to be sent
     */
    private record Rule(String pattern, List<String> lines) {

        boolean holdsOf(String path) {
            return pattern.endsWith("*")
                    ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                    : path.equals(pattern);
        }
    }

    static HostHeaders parse(String file) {
        List<Rule> rules = new ArrayList<>();
        for (String line : file.lines().toList()) {
            if (!line.isBlank() && !line.startsWith(" ")) {
                rules.add(new Rule(line.strip(), new ArrayList<>()));
            } else if (!line.isBlank() && !rules.isEmpty()) {
                rules.get(rules.size() - 1).lines().add(line.strip());
            }
        }
        return new HostHeaders(rules);
    }

    /**
     * @param path from the root of the site, with a slash in front: {@code /meetings/}
     */
    Map<String, String> of(String path) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        rules.stream()
                .filter(rule -> rule.holdsOf(path))
                .flatMap(rule -> rule.lines().stream())
                .forEach(line -> apply(line, headers));
        return headers;
    }

    private static void apply(String line, Map<String, String> headers) {
        int colon = line.indexOf(':');
        if (line.startsWith("!")) {
            headers.remove(line.substring(1).strip());
        } else if (colon > 0) {
            headers.merge(
                    line.substring(0, colon).strip(),
                    line.substring(colon + 1).strip(),
                    (one, other) -> one + ", " + other);
        }
    }
}
