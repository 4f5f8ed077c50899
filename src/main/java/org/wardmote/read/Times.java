package org.wardmote.read;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.problem.Code;

/** Times as they are written in YAML, and what to say of those that are written otherwise. */
public final class Times {

    private static final Pattern WRITTEN = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");
    private static final Pattern OTHERWISE =
            Pattern.compile("(\\d{1,2})(?:[.:]?(\\d{2}))?\\s*([ap])?\\.?m?\\.?");

    private static final int NOON = 12;

    private Times() {}

    static Optional<LocalTime> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(
                        LocalTime.of(
                                Integer.parseInt(written.group(1)),
                                Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    /**
     * The time that is meant, where it can be read in one way alone: {@code 7.30} may be in the
     * morning or the evening, {@code 7.30pm}, {@code 07.30} and {@code 12.30} may not.
     */
    public static Optional<LocalTime> certain(String text) {
        Matcher otherwise = OTHERWISE.matcher(text.toLowerCase(Locale.ROOT).strip());
        boolean isCertain =
                otherwise.matches()
                        && (otherwise.group(3) != null
                                || otherwise.group(2) != null
                                        && (otherwise.group(1).startsWith("0")
                                                || Integer.parseInt(otherwise.group(1)) >= NOON));
        return meant(text).filter(time -> isCertain);
    }

    static Fault fault(String text) {
        return new Fault(
                Code.TIME_UNREADABLE,
                "\"" + text + "\" is not a time.",
                meant(text)
                        .map(
                                time ->
                                        "Write %s, with a colon, on the 24-hour clock."
                                                .formatted(time))
                        .orElse("Write times as hours and minutes, such as 18:30."));
    }

    /** {@code 12.30}, {@code 7pm} and {@code 7.15 p.m.} as the times they mean. */
    private static Optional<LocalTime> meant(String text) {
        Matcher otherwise = OTHERWISE.matcher(text.toLowerCase(Locale.ROOT).strip());
        if (!otherwise.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(otherwise.group(1));
        int minute = otherwise.group(2) == null ? 0 : Integer.parseInt(otherwise.group(2));
        boolean isAfternoon = "p".equals(otherwise.group(3)) && hour < 12;
        boolean isMidnight = "a".equals(otherwise.group(3)) && hour == 12;
        int whole = isMidnight ? 0 : isAfternoon ? hour + 12 : hour;
        return whole < 24 && minute < 60
                ? Optional.of(LocalTime.of(whole, minute))
                : Optional.empty();
    }
}
