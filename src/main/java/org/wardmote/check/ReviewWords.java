package org.wardmote.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that speak of a review of a death, under its old name, its new one, or its number. */
final class ReviewWords {

    private static final Pattern REVIEW =
            Pattern.compile(
                    "\\b(?i:domestic\\s+(?:homicide|abuse[- ]related death)\\s+reviews?)\\b"
                            + "|\\bDHRs?(?:\\s?\\d+)?\\b|\\bDARDRs?\\b|\\bReview\\s+\\d+\\b");

    private ReviewWords() {}

    /** Whether it is worth looking closer; it costs far less than looking. */
    static boolean mayBeIn(String text) {
        return text.contains("DHR")
                || text.contains("DARDR")
                || text.contains("Review ")
                || text.contains("omestic homicide")
                || text.contains("elated death");
    }

    /** The first such words. */
    static Optional<String> in(String words) {
        Matcher review = REVIEW.matcher(words);
        return review.find() ? Optional.of(review.group()) : Optional.empty();
    }
}
