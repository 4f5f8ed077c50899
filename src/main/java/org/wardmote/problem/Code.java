package org.wardmote.problem;

import static org.wardmote.problem.Severity.ERROR;
import static org.wardmote.problem.Severity.NOTICE;
import static org.wardmote.problem.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be wrong. The name in lower case is what editors see: {@code date-unreadable}. */
public enum Code {
    // The file itself
    FILE_UNREADABLE(ERROR),
    FILE_MISSING(ERROR),
    FILE_UNEXPECTED(WARNING),
    ENCODING_GUESSED(NOTICE),
    CONFLICT_MARKER(ERROR),

    // YAML
    YAML_MALFORMED(ERROR),
    YAML_DUPLICATE_KEY(ERROR),
    YAML_TAB(ERROR),
    YAML_COLON_UNQUOTED(ERROR),
    YAML_TEXT_UNQUOTED(ERROR),
    YAML_COMMENT_IN_VALUE(ERROR),
    YAML_COMMA_IN_BRACES(ERROR),
    YAML_ANCHORS_EXPAND(ERROR),
    FRONT_MATTER_UNCLOSED(ERROR),

    // Fields
    FIELD_UNKNOWN(ERROR),
    FIELD_MISSING(ERROR),
    VALUE_MISPLACED(ERROR),
    VALUE_NOT_ALLOWED(ERROR),
    DATE_UNREADABLE(ERROR),
    TIME_UNREADABLE(ERROR),
    NUMBER_UNREADABLE(ERROR),
    URL_UNREADABLE(ERROR),
    EMAIL_UNREADABLE(ERROR),
    ID_UNREADABLE(ERROR),
    LANGUAGE_UNKNOWN(WARNING),

    // One thing naming another
    ID_DUPLICATE(ERROR),
    PERSON_UNKNOWN(ERROR),
    PERSON_AMBIGUOUS(ERROR),
    ORGANISATION_UNKNOWN(ERROR),
    BODY_UNKNOWN(ERROR),
    AREA_UNKNOWN(ERROR),
    AREA_CODE_RETIRED(ERROR),
    INDICATOR_UNKNOWN(ERROR),
    STATUS_UNKNOWN(ERROR),
    SOURCE_UNKNOWN(ERROR),
    MEETING_UNKNOWN(ERROR),
    ITEM_UNKNOWN(ERROR),
    PRIORITY_UNKNOWN(ERROR),
    NAME_UNKNOWN(WARNING),
    ACTION_UNKNOWN(ERROR),
    DOCUMENT_MISSING(ERROR),
    LINK_BROKEN(ERROR),
    ANCHOR_UNKNOWN(ERROR),
    REFERENCE_HIDDEN(ERROR),
    ADDRESS_TAKEN(ERROR),

    // Meetings
    MEETING_FOLDER_NAME(ERROR),
    MEETING_DATE_DISAGREES(ERROR),
    ITEM_NOT_LISTED(ERROR),
    ITEM_NOT_MINUTED(WARNING),
    TOPIC_NOT_MINUTED(WARNING),
    ATTACHMENT_MISSING(WARNING),
    DOCUMENT_PROMISED(WARNING),
    NEXT_MEETING_DISAGREES(WARNING),
    PERCENTAGE_WITHOUT_BASE(WARNING),
    AMENDMENT_WITHOUT_TEXT(WARNING),
    STATUS_CHANGE_DISAGREES(ERROR),
    REVIEW_WITH_AREA(ERROR),
    KNOWN_UNUSED(WARNING),

    // Labelled paragraphs
    LABEL_NEARLY(WARNING),
    DETAIL_UNREADABLE(ERROR),
    REF_DUPLICATE(ERROR),
    ACTION_HISTORY_IMPOSSIBLE(ERROR),
    ACTION_REF_UNWRITTEN(WARNING),
    ANSWER_WITHOUT_QUESTION(WARNING),

    // Words
    HTML_REFUSED(ERROR),
    IMAGE_WITHOUT_WORDS(ERROR),
    IMAGE_NOT_HELD(ERROR),

    // Figures
    CSV_MALFORMED(ERROR),
    CSV_COLUMN_MISSING(ERROR),
    PERIOD_UNREADABLE(ERROR),
    PERIOD_MISPLACED(ERROR),
    COUNT_UNREADABLE(ERROR),
    FIGURE_DUPLICATE(ERROR),
    FIGURES_UNPROTECTED(ERROR),
    FIGURES_RECOVERABLE(ERROR),

    // The record as a whole
    WITHIN_CIRCULAR(ERROR),
    ENDS_BEFORE_START(ERROR),
    APPROVAL_BEFORE_MEETING(ERROR),
    TILE_TAKEN(ERROR),
    AREA_CODE_TAKEN(ERROR),
    NAME_TAKEN(WARNING),
    STATUS_SETTLED_TWICE(ERROR),
    ACTIVE_AREAS_EXCEEDED(WARNING),
    STATUS_WITHOUT_FLAG(WARNING),
    FLAG_WITHOUT_STATUS(WARNING),
    PERSON_NOT_NAMED(WARNING),
    DUE_BEFORE_MEETING(WARNING),
    MEETING_STATE_DISAGREES(WARNING),
    ATTENDANCE_DISAGREES(WARNING),
    MONTH_OUTSIDE_YEAR(WARNING),
    TOTAL_DISAGREES(WARNING),
    RESIDENTS_DISAGREE(WARNING),
    BOUNDARY_UNREADABLE(ERROR),
    STAGE_BACKWARDS(WARNING),

    // Foreign files, told by an import
    IMPORT_OTHER_FILE(ERROR),
    IMPORT_COUNTED_TWICE(ERROR),
    IMPORT_NOTHING_FOUND(ERROR),
    IMPORT_FILE_THERE(ERROR),
    IMPORT_ROW_BROKEN(WARNING),
    IMPORT_PLACE_UNKNOWN(WARNING),
    IMPORT_TYPE_UNKNOWN(WARNING),
    IMPORT_MONTH_MISSING(WARNING),

    // The finished site
    SITE_LINK_BROKEN(ERROR),
    SITE_ANCHOR_MISSING(ERROR),
    SITE_LINK_ABSOLUTE(ERROR),
    SITE_ID_DUPLICATE(ERROR),
    SITE_OTHER_ORIGIN(ERROR),
    SITE_LEAK(ERROR),
    TEMPLATE_FAULT(ERROR),
    THEME_UNKNOWN(ERROR),
    EDITOR_INCOMPLETE(ERROR),
    SITE_FILE_IN_THE_WAY(ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The code as it is printed and written in {@code known:}, such as {@code date-unreadable}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those that may stand under {@code known:}; an error has to be mended. */
    public static List<String> ofWarnings() {
        return Arrays.stream(values())
                .filter(code -> code.severity() != ERROR)
                .map(Code::id)
                .toList();
    }

    public static Optional<Code> parse(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }
}
