package org.wardmote.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** All that was found on one page, and the looks in which it was found. */
final class Verdict {

    private final String page;
    private final Map<Finding, TreeSet<String>> findings = new LinkedHashMap<>();

    Verdict(String page) {
        this.page = page;
    }

    void add(String look, List<Finding> found) {
        found.forEach(one -> findings.computeIfAbsent(one, none -> new TreeSet<>()).add(look));
    }

    /** Fails where anything was found, and says what, where, and how to see it. */
    void assertClean() {
        if (!findings.isEmpty()) {
            Assertions.fail(toString());
        }
    }

    @Override
    public String toString() {
        return findings.entrySet().stream()
                .map(one -> "  " + String.join(" and ", one.getValue()) + "\n    " + one.getKey())
                .collect(
                        Collectors.joining(
                                "\n",
                                page + "\n",
                                "\n  To see it, open the page in Chromium's developer tools, at this"
                                        + " width and with this prefers-color-scheme."));
    }
}
