package org.wardmote.report;

import org.wardmote.problem.Severity;

/** How words are set off on a terminal. Colour only repeats what the words say already. */
public enum Ink {
    PLAIN,
    COLOURED;

    private static final String ESCAPE = "\u001b[";

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

    private String in(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
