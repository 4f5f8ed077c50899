package org.wardmote.page;

import java.util.List;
import java.util.stream.Stream;
import org.wardmote.model.Deed;
import org.wardmote.model.Written;

/** Numbers as sentences tell them: {@code no actions}, {@code one action}, {@code 12 actions}. */
public final class Count {

    private static final List<String> WORDS =
            List.of(
                    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                    "ten", "eleven", "twelve");

    private Count() {}

    /** {@code three}, {@code 12}; {@code no} for none. */
    public static String of(long number) {
        return number < WORDS.size() ? WORDS.get((int) number) : Written.number(number);
    }

    /** {@code none} instead of {@code no}, where nothing follows it. */
    public static String alone(long number) {
        return number == 0 ? "none" : of(number);
    }

    /** {@code one action}, {@code no actions}. */
    public static String of(long number, String one, String many) {
        return of(number) + " " + (number == 1 ? one : many);
    }

    /** {@code one action}; nothing for none. */
    public static Stream<String> any(long number, String one, String many) {
        return number == 0 ? Stream.empty() : Stream.of(of(number, one, many));
    }

    /** {@code one decision}, {@code two decisions}; nothing for none. */
    public static Stream<String> any(long number, Deed deed) {
        return any(number, deed.id(), deed.id() + "s");
    }

    /** With a capital, to begin a sentence. */
    public static String first(long number, String one, String many) {
        return capital(of(number, one, many));
    }

    public static String capital(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** {@code ash, elm and rowan}. */
    public static String listing(List<String> words) {
        return Line.listing(words.stream().map(Line::words).toList()).text();
    }
}
