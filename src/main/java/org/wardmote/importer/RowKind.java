package org.wardmote.importer;

import java.util.Optional;
import org.wardmote.problem.Code;

/** What became of a row of a street-level file: every row is one of these, and none is lost. */
enum RowKind {
    COUNTED("counted in a ward"),
    ELSEWHERE("in other districts"),
    WITHOUT_PLACE("without a place"),
    NOT_ASKED("of quarters that were not asked for"),
    PLACE_OLDER(
            "with small areas of an older edition than the lookup",
            new Telling(
                    Code.IMPORT_PLACE_UNKNOWN,
                    "with small areas of an older edition, which the lookup lacks",
                    "Where the district may be among them, give a lookup of their edition, such as"
                            + " one with a column LSOA11CD.")),
    PLACE_UNKNOWN(
            "with small areas that the lookup lacks",
            new Telling(
                    Code.IMPORT_PLACE_UNKNOWN,
                    "with small areas that the lookup lacks",
                    "The lookup must cover all that the force covers: take the one for England and"
                            + " Wales.")),
    WARD_UNKNOWN(
            "in wards of the district that areas.yaml lacks",
            new Telling(
                    Code.IMPORT_PLACE_UNKNOWN,
                    "in wards of the district whose codes no ward in areas.yaml has",
                    "Add the code to its ward under \"codes:\", such as \"- code: E05011282\".")),
    TYPE_UNKNOWN(
            "of crime types that are no indicator",
            new Telling(
                    Code.IMPORT_TYPE_UNKNOWN,
                    "of crime types that no indicator counts",
                    "To count them, add an indicator to indicators.yaml with the crime type as its"
                            + " title.")),
    BROKEN("broken");

    private final String words;
    private final Optional<Telling> telling;

    RowKind(String words) {
        this.words = words;
        this.telling = Optional.empty();
    }

    RowKind(String words, Telling telling) {
        this.words = words;
        this.telling = Optional.of(telling);
    }

    /** How rows are told of as a problem, after "there are so many rows". */
    record Telling(Code code, String message, String hint) {}

    /** As it follows a number: {@code 4,763 without a place}. */
    String words() {
        return words;
    }

    /** Of rows that ought to be counted, and are not since something is not known. */
    Optional<Telling> telling() {
        return telling;
    }
}
