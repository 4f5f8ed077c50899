package org.wardmote.release;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wardmote.model.Indicator;

/**
 * What is disclosed of one indicator under its policy.
 *
 * @param series nothing where there are no figures, or none that anyone may see
 * @param exposed figures that could be worked out whatever was hidden; then there is no series
 */
record Disclosure(Optional<Series> series, Protection protection, SortedSet<Cell> exposed) {

    Disclosure {
        exposed = Collections.unmodifiableSortedSet(new TreeSet<>(exposed));
    }

    private static final Disclosure NOTHING =
            new Disclosure(Optional.empty(), Protection.WITHHELD, new TreeSet<>());

    static Disclosure of(Indicator indicator, Tally tally, Wards wards) {
        return indicator
                .disclosure()
                .map(
                        disclosure ->
                                switch (disclosure.policy()) {
                                    case OPEN ->
                                            open(disclosure, tally, new ConfidentialMonths(wards));
                                    case ROUND ->
                                            masked(
                                                    disclosure,
                                                    tally,
                                                    masking(
                                                            new Rounded(disclosure.zeros()),
                                                            indicator,
                                                            wards));
                                    case SUPPRESS ->
                                            masked(
                                                    disclosure,
                                                    tally,
                                                    masking(
                                                            new Suppressed(
                                                                    disclosure.threshold(),
                                                                    disclosure.zeros()),
                                                            indicator,
                                                            wards));
                                    case WITHHOLD -> NOTHING;
                                })
                .orElse(NOTHING);
    }

    private static Masking masking(Mask mask, Indicator indicator, Wards wards) {
        return new Masking(mask, wards, PrintedRates.of(indicator, wards));
    }

    private static Disclosure open(
            Indicator.Disclosure disclosure, Tally tally, ConfidentialMonths confidential) {
        return tally.series()
                .map(confidential::hiddenIn)
                .map(series -> released(disclosure, series))
                .orElse(none(disclosure));
    }

    private static Disclosure masked(
            Indicator.Disclosure disclosure, Tally tally, Masking masking) {
        return tally.series()
                .map(masking::of)
                .map(
                        masked ->
                                masked.exposed().isEmpty()
                                        ? released(disclosure, masked.series())
                                        : none(disclosure).exposing(masked.exposed()))
                .orElse(none(disclosure));
    }

    private static Disclosure released(Indicator.Disclosure disclosure, Series series) {
        Protection.Extent extent = Protection.Extent.of(series);
        return new Disclosure(
                Optional.of(series), Protection.of(disclosure, extent), new TreeSet<>());
    }

    private static Disclosure none(Indicator.Disclosure disclosure) {
        Protection protection = Protection.of(disclosure, Protection.Extent.NOTHING);
        return new Disclosure(Optional.empty(), protection, new TreeSet<>());
    }

    private Disclosure exposing(SortedSet<Cell> cells) {
        return new Disclosure(series, protection, cells);
    }
}
