package org.wardmote.field;

import java.util.List;

/** Every kind of file that has fields, in the order of the field reference. */
public final class FileKinds {

    public static final FileKind SITE = SiteFields.FILE;
    public static final FileKind BODIES = RegisterFields.BODIES;
    public static final FileKind PEOPLE = RegisterFields.PEOPLE;
    public static final FileKind ORGANISATIONS = RegisterFields.ORGANISATIONS;
    public static final FileKind AREAS = AreaFields.FILE;
    public static final FileKind INDICATORS = IndicatorFields.FILE;
    public static final FileKind MEETING = MeetingFields.FILE;
    public static final FileKind DATASET = DatasetFields.FILE;
    public static final FileKind FIGURES = DatasetFields.FIGURES;
    public static final FileKind PLAN = PlanFields.FILE;
    public static final FileKind FINANCE = FinanceFields.FILE;
    public static final FileKind REVIEWS = ReviewFields.REVIEWS;
    public static final FileKind CASE_REVIEWS = ReviewFields.CASE_REVIEW_COUNTS;
    public static final FileKind ACTION_UPDATES = WordFields.UPDATES;
    public static final FileKind PAGE = WordFields.PAGE;
    public static final FileKind WORDS = WordFields.WORDS;

    public static final List<FileKind> ALL =
            List.of(
                    SITE,
                    BODIES,
                    PEOPLE,
                    ORGANISATIONS,
                    AREAS,
                    INDICATORS,
                    MEETING,
                    DATASET,
                    FIGURES,
                    PLAN,
                    FINANCE,
                    REVIEWS,
                    CASE_REVIEWS,
                    ACTION_UPDATES,
                    PAGE,
                    WORDS);

    private FileKinds() {}
}
