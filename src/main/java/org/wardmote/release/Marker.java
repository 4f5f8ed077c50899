package org.wardmote.release;

import org.wardmote.problem.Keyword;

/** Why there is no count; the gravest first, for a sum takes over the gravest of its parts. */
public enum Marker implements Released, Keyword {
    WITHHELD("withheld", "not published here"),
    CONFIDENTIAL(
            "[c]",
            "confidential: it is small, or would tell of a small number, or its source keeps it"
                    + " back"),
    LOW("[low]", "low: a small number, no higher than 7"),
    NOT_AVAILABLE("[x]", "not available"),
    NOT_APPLICABLE("[z]", "not applicable: it is not counted there");

    private final String shown;
    private final String meaning;

    Marker(String shown, String meaning) {
        this.shown = shown;
        this.meaning = meaning;
    }

    @Override
    public String shown() {
        return shown;
    }

    public String meaning() {
        return meaning;
    }
}
