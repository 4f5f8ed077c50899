package org.wardmote.read;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.problem.Code;

/** Times as they are written in YAML, and what to say of those that are written otherwise. */
final class Times {

    private static final Pattern WRITTEN = Pattern.compile("([01]?\\d|2[0-3]):([0-5]\\d)");
    private static final Pattern OTHERWISE =
            Pattern.compile("(\\d{1,2})(?:[.:]?(\\d{2}))?\\s*([ap])?\\.?m?\\.?");

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
