package org.wardmote.field;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A value that is written as one word or one line. */
public enum Scalar implements Type {
    TEXT("words", "Room 3, the Guildhall"),
    ID("an id: small letters, digits and hyphens", "elm-and-rowan", "[a-z0-9]+(?:-[a-z0-9]+)*"),
    PERSON("a person: an id, a name or initials of people.yaml", "ann-example"),
    ORGANISATION("an organisation: an id or a name of organisations.yaml", "elmbridge-council"),
    AREA("an area: an id or a name of areas.yaml", "elm-and-rowan"),
    BODY("a body: an id of bodies.yaml", "csp"),
    INDICATOR("an indicator: an id of indicators.yaml", "lamps-out"),
    MEETING("a meeting: the name of its folder", "2024-03-12-csp"),
    ITEM("an agenda item of the meeting: its number", "3"),
    NUMBER("a number as printed", "4a", "[\\p{L}\\d][\\p{L}\\d.()/ -]{0,15}"),
    ACTION("an action: its meeting, a slash and its ref", "2024-03-12-csp/A1"),
    STATUS("one of the statuses of site.yaml, or none", "emerging"),
    SOURCE("one of the sources of site.yaml", "residents"),
    THEME("a theme: the name of its folder", "civic", "[a-z0-9]+(?:-[a-z0-9]+)*"),
    CODE("the code of a warning", "amendment-without-text"),
    DATE("a date: year-month-day", "2024-03-12", "\\d{4}-\\d{2}-\\d{2}"),
    MONTH("a month: year-month", "2024-03", "\\d{4}-(?:0[1-9]|1[0-2])"),
    DATE_OR_MONTH(
            "a date, or a month where the day is not known",
            "2024-03",
            "\\d{4}-(?:0[1-9]|1[0-2])(?:-\\d{2})?"),
    TIME(
            "a time of the day: hours and minutes, with a colon between them",
            "18:30",
            "(?:[01]?\\d|2[0-3]):[0-5]\\d"),
    QUARTER("a quarter of a calendar year", "2025-Q3", "\\d{4}-[Qq][1-4]"),
    PERIOD("a quarter, or a month of it", "2025-07", "\\d{4}-(?:[Qq][1-4]|0[1-9]|1[0-2])"),
    FINANCIAL_YEAR("a financial year, both years named", "2024-25", "\\d{4}-\\d{2}"),
    DURATION("a number of months", "24 months", "\\d{1,4} months?"),
    COUNT("a whole number", "12", "\\d{1,12}"),
    SUM("a sum in pounds", "1200.00", "-?\\d{1,12}(?:\\.\\d{2})?"),
    SHARE("a share between 0 and 1", "0.2", "0?\\.\\d+|0|1|1\\.0+"),
    BASE("a number, and of what", "1000 residents", "\\d{1,9}\\s+\\p{L}.*"),
    TRUTH("yes or no", "yes", "[Yy]es|[Nn]o|[Tt]rue|[Ff]alse"),
    URL("a web address", "https://example.org/minutes", "https?://\\S+"),
    EMAIL("an e-mail address", "clerk@example.org", "[^@\\s]+@[^@\\s.]+(?:\\.[^@\\s.]+)+"),
    PHONE("a telephone number, as it is dialled", "01632 960 001", "\\+?[\\d() -]{3,}(?: ?x\\d+)?"),
    FILE("the name of a file beside this one", "report.pdf"),
    COLOUR("a colour: # and six hexadecimal digits", "#12436D", "#[0-9a-fA-F]{6}"),
    LANGUAGE(
            "the English of the pages, by its region or without one",
            "en-GB",
            "en(?:-(?:GB|IE|IM|JE|GG|GI))?"),
    ALIAS(
            "an older address in the site",
            "meetings/spring-meeting/",
            "/*(?!\\.\\.?(?:/|$))[^/\\\\\\x00-\\x1f\\x7f-\\x9f]+"
                    + "(?:/(?!\\.\\.?(?:/|$))[^/\\\\\\x00-\\x1f\\x7f-\\x9f]+)*/*");

    private static final Set<Scalar> REFERENCES =
            EnumSet.of(
                    PERSON,
                    ORGANISATION,
                    AREA,
                    BODY,
                    INDICATOR,
                    MEETING,
                    ITEM,
                    ACTION,
                    STATUS,
                    SOURCE,
                    CODE,
                    THEME,
                    FILE);

    private final String words;
    private final String example;
    private final Pattern pattern;

    /** Anything that is not blank. */
    Scalar(String words, String example) {
        this(words, example, "[\\s\\S]*\\S[\\s\\S]*");
    }

    Scalar(String words, String example, String pattern) {
        this.words = words;
        this.example = example;
        this.pattern = Pattern.compile(pattern);
    }

    /** What it is, as it is told to a person: {@code a date: year-month-day}. */
    public String words() {
        return words;
    }

    /** One that is right. */
    public String example() {
        return example;
    }

    /** Whether it names a thing that must be there, and so is looked for by whoever reads it. */
    public boolean isReference() {
        return REFERENCES.contains(this);
    }

    /**
     * How it is written. What fits may still be refused: 30 February, or a person whom nobody
     * knows. Java and the browsers' scripts read the pattern alike.
     */
    public Pattern pattern() {
        return pattern;
    }
}
