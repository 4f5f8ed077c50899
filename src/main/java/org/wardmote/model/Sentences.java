package org.wardmote.model;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where one sentence ends and the next begins: one rule for every text of the record.
 *
 * <p>A sentence ends at a full stop, question mark or exclamation mark before a space and a capital
 * letter, a digit or an opening mark. It does not end after a title ("Cllr. Example"), an initial
 * ("J. Example"), or within a number or a time ("12.30").
 */
public final class Sentences {

    private static final Pattern END =
            Pattern.compile("[.!?…]+[\"'”’)\\]]*(?=\\s+[\"'“‘(\\[]*[\\p{Lu}\\p{N}])");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{N}.]+)\\.$");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}(\\.\\p{Lu})*");

    private static final Set<String> SHORTENED =
            Set.of(
                    "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Rev", "Revd", "Cllr", "Cllrs", "Sgt",
                    "Insp", "Supt", "Det", "Ch", "St", "Sts", "Hon", "approx", "incl", "vs", "v",
                    "cf", "e.g", "i.e", "eg", "ie", "viz");

    private static final Set<String> SHORTENED_BEFORE_A_NUMBER =
            Set.of("No", "Nos", "no", "nos", "p", "pp", "para", "paras");

    private Sentences() {}

    /** Where a sentence begins and ends; without the spaces around it. */
    public record Span(int start, int end) {

        /** {@code Lamps are out.} of {@code Lamps are out. They broke.} */
        public String of(String text) {
            return text.substring(start, end);
        }
    }

    /** The first sentence of a text, with the sign that ends it. */
    public static String first(String text) {
        return around(text, 0).of(text);
    }

    /** The sentence that holds a place in a text. */
    public static Span around(String text, int place) {
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            if (endsSentence(text, end)) {
                if (end.end() > place) {
                    return trimmed(text, start, end.end());
                }
                start = end.end();
            }
        }
        return trimmed(text, start, text.length());
    }

    private static boolean endsSentence(String text, Matcher end) {
        Matcher last = LAST_WORD.matcher(text.substring(Math.max(0, end.end() - 20), end.end()));
        if (!end.group().equals(".") || !last.find()) {
            return true;
        }
        String word = last.group(1);
        boolean aNumberFollows = text.substring(end.end()).stripLeading().matches("(?s)\\p{N}.*");
        return !SHORTENED.contains(word)
                && !INITIAL.matcher(word).matches()
                && !(aNumberFollows && SHORTENED_BEFORE_A_NUMBER.contains(word));
    }

    private static Span trimmed(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }
}
