package org.wardmote.importer;

/** What became of a row of a street-level file: every row is one of these, and none is lost. */
public enum RowKind {
    COUNTED("counted in a ward"),
    ELSEWHERE("in other districts"),
    WITHOUT_PLACE("without a place"),
    NOT_ASKED("of quarters that were not asked for"),
    PLACE_OLDER("with small areas of an older edition than the lookup"),
    PLACE_UNKNOWN("with small areas that the lookup lacks"),
    WARD_UNKNOWN("in wards of the district that areas.yaml lacks"),
    TYPE_UNKNOWN("of crime types that are no indicator"),
    BROKEN("broken");

    private final String words;

    RowKind(String words) {
        this.words = words;
    }

    /** As it follows a number: {@code 4,763 without a place}. */
    public String words() {
        return words;
    }
}
