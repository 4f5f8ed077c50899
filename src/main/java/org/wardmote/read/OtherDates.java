package org.wardmote.read;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates that are not written as year-month-day, where they can be read in one way alone. */
public final class OtherDates {

    private static final String SIGN = "[-/.]";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})" + SIGN + "(\\d{1,2})" + SIGN + "(\\d{1,2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})" + SIGN + "(\\d{1,2})" + SIGN + "(\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?:(\\p{L}+),? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](\\p{L}+),?[ -](\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:(\\p{L}+),? )?(\\p{L}+) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(\\d{4})" + SIGN + "(\\d{1,2})");
    private static final Pattern YEAR_OF_MONTH = Pattern.compile("(\\d{1,2})[/.](\\d{4})");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}+),? (\\d{4})");

    private OtherDates() {}

    /** The day or the month that is meant, as it is to be written; {@code 12/11/2020} is two. */
    public static Optional<String> meant(String text) {
        return day(text).map(LocalDate::toString).or(() -> month(text).map(YearMonth::toString));
    }

    /** The day that is meant. */
    static Optional<LocalDate> day(String text) {
        String bare = bare(text);
        return Dates.day(bare)
                .or(
                        () ->
                                match(YEAR_FIRST, bare)
                                        .flatMap(f -> of(f.group(1), f.group(2), f.group(3))))
                .or(() -> match(YEAR_LAST, bare).flatMap(OtherDates::yearLast))
                .or(() -> match(DAY_FIRST, bare).flatMap(f -> named(f, f.group(3), f.group(2))))
                .or(() -> match(MONTH_FIRST, bare).flatMap(f -> named(f, f.group(2), f.group(3))));
    }

    /** The month that is meant. */
    static Optional<YearMonth> month(String text) {
        String bare = bare(text);
        return Dates.month(bare)
                .or(() -> match(MONTH_OF_YEAR, bare).flatMap(f -> of(f.group(1), f.group(2))))
                .or(() -> match(YEAR_OF_MONTH, bare).flatMap(f -> of(f.group(2), f.group(1))))
                .or(
                        () ->
                                match(NAMED_MONTH, bare)
                                        .flatMap(
                                                f ->
                                                        Dates.monthNamed(f.group(1))
                                                                .map(
                                                                        month ->
                                                                                YearMonth.of(
                                                                                        number(
                                                                                                f
                                                                                                        .group(
                                                                                                                2)),
                                                                                        month))));
    }

    /** Without the quotation marks that a word processor puts around it. */
    private static String bare(String text) {
        return text.strip().replaceAll("^[\"'\u2018\u201C]+|[\"'\u2019\u201D]+$", "");
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    /** Day and month, or month and day: one of the two must be no day at all, or the same. */
    private static Optional<LocalDate> yearLast(MatchResult found) {
        Optional<LocalDate> british = of(found.group(3), found.group(2), found.group(1));
        Optional<LocalDate> american = of(found.group(3), found.group(1), found.group(2));
        boolean isCertain =
                Stream.of(british, american).flatMap(Optional::stream).distinct().count() == 1;
        return british.or(() -> american).filter(day -> isCertain);
    }

    /** A date whose weekday is another than the one that is written may be any day. */
    private static Optional<LocalDate> named(MatchResult found, String month, String day) {
        return Dates.monthNamed(month)
                .flatMap(known -> of(found.group(4), Integer.toString(known.getValue()), day))
                .filter(date -> found.group(1) == null || isOn(date, found.group(1)));
    }

    private static boolean isOn(LocalDate date, String weekday) {
        String wanted = weekday.toUpperCase(Locale.ROOT);
        return wanted.length() >= 3
                && Stream.of(DayOfWeek.values())
                        .anyMatch(
                                day -> day == date.getDayOfWeek() && day.name().startsWith(wanted));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> of(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> of(String year, String month) {
        return of(year, month, "1").map(YearMonth::from);
    }
}
