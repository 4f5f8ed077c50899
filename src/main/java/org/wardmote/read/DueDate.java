package org.wardmote.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day on which an action is due: {@code 26 November 2020}, {@code 2020-11-26}, or {@code 26
 * November}, which is the first such day after the meeting.
 */
final class DueDate {

    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2}) (\\p{L}+)(?: (\\d{4}))?");
    private static final Pattern IN_DIGITS = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /** Eight years may part two leap days, since 1900 and 2100 have none. */
    private static final int LONGEST_WAIT_IN_YEARS = 8;

    private DueDate() {}

    /** Empty where the words are no day. */
    static Optional<LocalDate> parse(String words, LocalDate meeting) {
        Matcher digits = IN_DIGITS.matcher(words);
        if (digits.matches()) {
            return day(number(digits, 1), number(digits, 2), number(digits, 3));
        }
        Matcher inWords = IN_WORDS.matcher(words);
        if (!inWords.matches()) {
            return Optional.empty();
        }
        Optional<Integer> month = month(inWords.group(2));
        int day = number(inWords, 1);
        return inWords.group(3) == null
                ? month.flatMap(found -> firstAfter(meeting, found, day))
                : month.flatMap(found -> day(number(inWords, 3), found, day));
    }

    private static Optional<LocalDate> firstAfter(LocalDate meeting, int month, int day) {
        for (int year = meeting.getYear();
                year <= Math.min(Year.MAX_VALUE, meeting.getYear() + LONGEST_WAIT_IN_YEARS);
                year++) {
            Optional<LocalDate> found = day(year, month, day);
            if (found.isPresent() && found.get().isAfter(meeting)) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.UK).equals(name))
                .map(Month::getValue)
                .findFirst();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
