package org.wardmote.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that speak of a review of a death, under its old name, its new one, or its number. */
final class ReviewWords {

    private static final Pattern REVIEW =
            Pattern.compile(
                    "\\b(?i:domestic\\s+homicides?(?:\\s+reviews?)?)\\b"
                            + "|\\b(?i:(?:domestic\\s+)?abuse[-\\s]+related\\s+deaths?(?:\\s+reviews?)?)\\b"
                            + "|\\bDHRs?(?:\\s?\\d+)?\\b|\\bDARDRs?\\b|\\bReview\\s+\\d+\\b");

    /** Without one of these in it no text can speak of a review. */
    private static final List<String> SIGNS =
            List.of("DHR", "DARDR", "Review", "omicide", "OMICIDE", "elated death", "elated Death");

    private ReviewWords() {}

    /** Whether it is worth looking closer; it costs far less than looking. */
    static boolean mayBeIn(String text) {
        return SIGNS.stream().anyMatch(text::contains);
    }

    /** The first such words. */
    static Optional<String> in(String words) {
        Matcher review = REVIEW.matcher(words);
        return review.find() ? Optional.of(review.group()) : Optional.empty();
    }
}
