package org.wardmote.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.model.DayOrMonth;
import org.wardmote.model.Written;
import org.wardmote.problem.Code;

/** Dates as they are written in YAML, and what to say of those that are written otherwise. */
final class Dates {

    static final String HOW = "Write dates as year-month-day, such as 2024-03-12.";

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern SLASHES =
            Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{2}|\\d{4})");
    private static final Pattern WORDS =
            Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2})(?:st|nd|rd|th)? (\\p{L}+),? (\\d{4})");

    /** What stands in a form until somebody knows. */
    private static final Pattern NOT_YET =
            Pattern.compile("(?i)tb[acd]|to be (?:confirmed|arranged|announced|decided|agreed)");

    private Dates() {}

    static Optional<LocalDate> day(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        return of(
                Integer.parseInt(text.substring(0, 4)),
                Integer.parseInt(text.substring(5, 7)),
                Integer.parseInt(text.substring(8)));
    }

    static Optional<YearMonth> month(String text) {
        boolean isMonth =
                MONTH.matcher(text).matches()
                        && of(Integer.parseInt(text.substring(0, 4)), lastTwo(text), 1).isPresent();
        return isMonth ? Optional.of(YearMonth.parse(text)) : Optional.empty();
    }

    private static int lastTwo(String text) {
        return Integer.parseInt(text.substring(text.length() - 2));
    }

    static Optional<DayOrMonth> dayOrMonth(String text) {
        return day(text).map(DayOrMonth::of).or(() -> month(text).map(DayOrMonth::of));
    }

    /** A date written in words, as in minutes: {@code 26 November 2020}. */
    static Optional<LocalDate> inWords(String text) {
        Matcher words = WORDS.matcher(text);
        if (!words.matches()) {
            return Optional.empty();
        }
        int day = Integer.parseInt(words.group(1));
        int year = Integer.parseInt(words.group(3));
        return monthNamed(words.group(2)).flatMap(month -> of(year, month.getValue(), day));
    }

    /** A month by its name or its first three letters, in any case. */
    static Optional<Month> monthNamed(String name) {
        String wanted = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(
                        month ->
                                month.name().equals(wanted)
                                        || month.name().substring(0, 3).equals(wanted)
                                        || "SEPT".equals(wanted) && month == Month.SEPTEMBER)
                .findFirst();
    }

    /** What to say of a text that is no date. */
    static Fault fault(String text) {
        Matcher slashes = SLASHES.matcher(text);
        if (slashes.matches()) {
            return slashes(text, slashes);
        }
        if (DAY.matcher(text).matches()) {
            return fault(
                    "\"" + text + "\" is no day of the calendar.",
                    month(text.substring(0, 7)).map(Dates::length).orElse("") + HOW);
        }
        if (NOT_YET.matcher(text).matches()) {
            return fault(
                    "\"" + text + "\" is not a date.",
                    "Leave the line out until the date is known. " + HOW);
        }
        return fault(
                "\"" + text + "\" is not a date.",
                OtherDates.meant(text).map(day -> "Write " + day + ".").orElse(HOW));
    }

    private static String length(YearMonth month) {
        return "%s has %s days. ".formatted(Written.month(month), month.lengthOfMonth());
    }

    static Fault monthFault(String text) {
        return fault(
                "\"" + text + "\" is not a month.",
                OtherDates.month(text)
                        .map(month -> "Write " + month + ".")
                        .orElse("Write months as year-month, such as 2024-03."));
    }

    private static Fault slashes(String text, Matcher slashes) {
        int first = Integer.parseInt(slashes.group(1));
        int second = Integer.parseInt(slashes.group(2));
        int year = Integer.parseInt(slashes.group(3));
        int whole = year < 100 ? 2000 + year : year;
        Optional<LocalDate> british = of(whole, second, first);
        Optional<LocalDate> american = of(whole, first, second);
        if (british.isPresent() && american.isPresent() && !british.equals(american)) {
            return fault(
                    "\"%s\" can be read as %s and as %s."
                            .formatted(
                                    text, Written.day(british.get()), Written.day(american.get())),
                    "Write %s or %s.".formatted(british.get(), american.get()));
        }
        return fault(
                "\"" + text + "\" is not a date.",
                british.or(() -> american).map(day -> "Write " + day + ".").orElse(HOW));
    }

    private static Fault fault(String message, String hint) {
        return new Fault(Code.DATE_UNREADABLE, message, hint);
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
