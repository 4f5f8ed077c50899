package org.wardmote.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that speak of a review of a death, under its old name, its new one, or its number. */
final class ReviewWords {

    private static final Pattern REVIEW =
            Pattern.compile(
                    "\\b(?i:domestic (?:homicide|abuse[- ]related death) reviews?)\\b"
                            + "|\\bDHRs?(?:\\s?\\d+)?\\b|\\bDARDRs?\\b|\\bReview \\d+\\b");

    private ReviewWords() {}

    /** The first such words. */
    static Optional<String> in(String words) {
        Matcher review = REVIEW.matcher(words);
        return review.find() ? Optional.of(review.group()) : Optional.empty();
    }
}
