package org.wardmote.check;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that speak of a review of a death, under its old name, its new one, or its number. */
final class ReviewWords {

    private static final Pattern REVIEW =
            Pattern.compile(
                    "\\b(?i:domestic\\s+homicides?(?:\\s+reviews?)?)\\b"
                            + "|\\b(?i:(?:domestic\\s+)?abuse[-\\s]+related\\s+deaths?(?:\\s+reviews?)?)\\b"
                            + "|\\bDHRs?(?:\\s?\\d+)?\\b|\\bDARDRs?\\b|\\bReview\\s+\\d+\\b");

    /** Without one of these in it, by its first letter, no text can speak of a review. */
    private static final byte[][][] SIGNS = new byte[128][0][];

    static {
        Stream.of("DHR", "DARDR", "Review", "omicide", "OMICIDE", "elated death", "elated Death")
                .map(sign -> sign.getBytes(StandardCharsets.US_ASCII))
                .collect(Collectors.groupingBy(sign -> sign[0]))
                .forEach((first, signs) -> SIGNS[first] = signs.toArray(byte[][]::new));
    }

    private ReviewWords() {}

    static boolean mayBeIn(String text) {
        return mayBeIn(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether it is worth looking closer. It costs far less than looking: every byte of a site is
     * passed over once, before it is even text.
     *
     * @param text in UTF-8
     */
    static boolean mayBeIn(byte[] text) {
        for (int at = 0; at < text.length; at++) {
            if (text[at] >= 0 && SIGNS[text[at]].length > 0 && isSign(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(byte[] text, int from) {
        for (byte[] sign : SIGNS[text[from]]) {
            int to = from + sign.length;
            if (to <= text.length
                    && Arrays.equals(text, from, to, sign, 0, sign.length)
                    && !isOfManyReviews(text, to)) {
                return true;
            }
        }
        return false;
    }

    /** Every page leads to the "Reviews"; one review is told by a number that follows the word. */
    private static boolean isOfManyReviews(byte[] text, int to) {
        return text[to - 1] == 'w' && to < text.length && text[to] == 's';
    }

    /** The first such words. */
    static Optional<String> in(String words) {
        Matcher review = REVIEW.matcher(words);
        return review.find() ? Optional.of(review.group()) : Optional.empty();
    }
}
