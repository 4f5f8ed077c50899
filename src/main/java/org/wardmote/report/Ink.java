package org.wardmote.report;

import org.wardmote.problem.Severity;

/**
 * How words are set off on a terminal. Colour only repeats what the words say already, and a link
 * leads where their own words would.
 */
public enum Ink {
    PLAIN,
    COLOURED,
    /** For a terminal that is known to take links, and would not print them as rubbish. */
    COLOURED_WITH_LINKS;

    private static final String ESCAPE = "\u001b[";
    private static final String LINK = "\u001b]8;;";
    private static final String END_OF_LINK = "\u001b\\";

    public String bold(String text) {
        return in("1", text);
    }

    public String faint(String text) {
        return in("2", text);
    }

    /** Red for an error, yellow for a warning, blue for a notice. */
    public String of(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> in("1;31", text);
            case WARNING -> in("1;33", text);
            case NOTICE -> in("1;34", text);
        };
    }

    /**
     * Words that a reader may follow.
     *
     * <p>Egmont Koblinger, "Hyperlinks (a.k.a. HTML-like anchors) in terminal emulators", 2017,
     * https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda.
     */
    public String link(String address, String text) {
        return this == COLOURED_WITH_LINKS
                ? LINK + address + END_OF_LINK + text + LINK + END_OF_LINK
                : text;
    }

    private String in(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
