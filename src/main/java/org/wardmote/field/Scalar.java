package org.wardmote.field;

/** A value that is written as one word or one line. */
public enum Scalar implements Type {
    TEXT("words", "Room 3, the Guildhall"),
    ID("an id: small letters, digits and hyphens", "elm-and-rowan"),
    PERSON("a person: an id, a name or initials of people.yaml", "ann-example"),
    ORGANISATION("an organisation: an id or a name of organisations.yaml", "elmbridge-council"),
    AREA("an area: an id or a name of areas.yaml", "elm-and-rowan"),
    BODY("a body: an id of bodies.yaml", "csp"),
    INDICATOR("an indicator: an id of indicators.yaml", "lamps-out"),
    MEETING("a meeting: the name of its folder", "2024-03-12-csp"),
    ITEM("the number of an agenda item, as printed", "4a"),
    STATUS("one of the statuses of site.yaml, or none", "emerging"),
    SOURCE("one of the sources of site.yaml", "residents"),
    CODE("the code of a warning", "amendment-without-text"),
    DATE("a date: year-month-day", "2024-03-12"),
    MONTH("a month: year-month", "2024-03"),
    DATE_OR_MONTH("a date, or a month where the day is not known", "2024-03"),
    TIME("a time of the day: hours and minutes, with a colon between them", "18:30"),
    QUARTER("a quarter of a calendar year", "2025-Q3"),
    PERIOD("a quarter, or a month of it", "2025-07"),
    FINANCIAL_YEAR("a financial year, both years named", "2024-25"),
    DURATION("a number of months", "24 months"),
    COUNT("a whole number", "12"),
    SUM("a sum in pounds", "1200.00"),
    SHARE("a share between 0 and 1", "0.2"),
    BASE("a number, and of what", "1000 residents"),
    TRUTH("yes or no", "yes"),
    URL("a web address", "https://example.org/minutes"),
    EMAIL("an e-mail address", "clerk@example.org"),
    PHONE("a telephone number, as it is dialled", "01632 960 001"),
    FILE("the name of a file beside this one", "report.pdf"),
    COLOUR("a colour: # and six hexadecimal digits", "#12436D"),
    ALIAS("an older address in the site", "meetings/spring-meeting/");

    private final String words;
    private final String example;

    Scalar(String words, String example) {
        this.words = words;
        this.example = example;
    }

    /** What it is, as it is told to a person: {@code a date: year-month-day}. */
    public String words() {
        return words;
    }

    /** One that is right. */
    public String example() {
        return example;
    }
}
