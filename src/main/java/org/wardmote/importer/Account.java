package org.wardmote.importer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What an import met, line by line for a person. Whatever was left out is told, since it can only
 * be added together with its line.
 *
 * @param leftOut what became nothing though no problem tells of it
 */
public record Account(List<String> lines, List<LeftOut> leftOut) {

    /** Before anything was met. */
    public static final Account NONE = new Account(List.of(), List.of());

    /**
     * Things of the sources that nothing was made of.
     *
     * @param words as they follow the number: {@code without a place}
     */
    public record LeftOut(long number, String words) {}

    public Account {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
    }

    /** A line in words. */
    public Account say(String line) {
        return new Account(and(lines, line), leftOut);
    }

    /** A line of one number, also where that is none. */
    public Account count(long number, String words) {
        return say(String.format(Locale.UK, "  %,11d  %s", number, words));
    }

    /** The same, of things that were left out. */
    public Account leaveOut(long number, String words) {
        return new Account(count(number, words).lines(), and(leftOut, new LeftOut(number, words)));
    }

    private static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
