package org.wardmote.tell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Indicator;
import org.wardmote.model.Prose;
import org.wardmote.model.Source;
import org.wardmote.model.Written;
import org.wardmote.release.Protection;
import org.wardmote.standing.Standing;

/** What an indicator's settings mean, in plain words. */
public final class IndicatorWords {

    private IndicatorWords() {}

    public static String state(Indicator.State state) {
        return switch (state) {
            case LIVE -> "Live";
            case PLANNED -> "Planned";
            case NOT_PUBLISHED -> "Figures not published";
            case RETIRED -> "Retired";
        };
    }

    public static String meaning(Indicator.State state) {
        return switch (state) {
            case LIVE -> "Counted; the figures are shown here as far as they are held.";
            case PLANNED -> "Wanted by the partners; there are no figures yet.";
            case NOT_PUBLISHED -> "Spoken of in the minutes; the figures were never published.";
            case RETIRED -> "No longer counted; older figures stay.";
        };
    }

    public static Optional<String> polarity(Indicator indicator) {
        return indicator
                .polarity()
                .map(
                        polarity ->
                                switch (polarity) {
                                    case LOWER_IS_BETTER -> "Fewer is better";
                                    case HIGHER_IS_BETTER -> "More is better";
                                    case NEUTRAL -> "Neither more nor fewer is better";
                                });
    }

    /** {@code per 1,000 residents}. */
    public static Optional<String> per(Indicator indicator) {
        return indicator
                .per()
                .map(base -> "per " + Written.number(base.number()) + " " + base.of());
    }

    public static Optional<String> disclosure(Indicator indicator) {
        return indicator
                .disclosure()
                .map(rule -> policy(rule) + rule.reason().map(why -> " " + why + ".").orElse(""));
    }

    /** What the policy of an indicator hides. */
    public static String policy(Indicator.Disclosure rule) {
        boolean zeros = rule.zeros() == Indicator.Zeros.PROTECTED;
        return switch (rule.policy()) {
            case OPEN -> "Open: every figure is shown as it was counted.";
            case ROUND ->
                    "Rounded to the nearest "
                            + Protection.ROUNDED_TO
                            + ", totals too; "
                            + (zeros ? "0" : "1")
                            + " to "
                            + Protection.LOW
                            + " is shown as low.";
            case SUPPRESS ->
                    "Counts under "
                            + rule.threshold()
                            + (zeros ? ", noughts too," : "")
                            + " are hidden, and others with them, so that they cannot be worked"
                            + " out.";
            case WITHHOLD -> "Withheld: no figure is shown.";
        };
    }

    public static String kind(Indicator.Break.Kind kind) {
        return switch (kind) {
            case DEFINITION -> "Definition";
            case COVERAGE -> "Coverage";
            case RECORDING -> "Recording";
            case GEOGRAPHY -> "Geography";
            case SERVICE_CAPACITY -> "Service capacity";
        };
    }

    /** The first paragraph of its own words. */
    public static Optional<String> opening(Indicator indicator) {
        return indicator.words().stream()
                .flatMap(words -> words.lead().stream())
                .filter(Prose.Passage.class::isInstance)
                .map(block -> ((Prose.Passage) block).text())
                .findFirst();
    }

    /** The named sources of these indicators, each once. */
    public static List<Source> sources(Stream<Indicator> indicators, Standing standing) {
        return indicators
                .flatMap(indicator -> indicator.source().stream())
                .distinct()
                .flatMap(name -> standing.source(name).stream())
                .toList();
    }
}
