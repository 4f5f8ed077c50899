package org.wardmote.analyse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;

/**
 * What the released figures of one indicator say.
 *
 * @param latest the newest quarter in which any area has a count
 * @param population behind the rates; empty where there are none
 * @param district empty where the record has none, or nothing is released of it
 * @param wards of the district that have any figure, in the order of the register
 * @param funnel empty where fewer than two wards have a rate, or nothing happened in the district
 */
public record IndicatorFindings(
        Indicator indicator,
        Quarter latest,
        Optional<Population> population,
        Optional<AreaFinding> district,
        List<AreaFinding> wards,
        Ranking ranking,
        Optional<Funnel> funnel) {

    private static final int A_YEAR = 4;

    public IndicatorFindings {
        wards = List.copyOf(wards);
    }

    /** What they say of the district or of one of its wards. */
    public Optional<AreaFinding> of(String area) {
        return Stream.concat(district.stream(), wards.stream())
                .filter(finding -> finding.area().equals(area))
                .findFirst();
    }

    /** That of the district. */
    public Optional<ControlChart> chart() {
        return district.flatMap(AreaFinding::chart);
    }

    public SeriesBreaks breaks() {
        return new SeriesBreaks(indicator.breaks());
    }

    /** The change in counting for which the newest quarter is not held against the year before. */
    public Optional<Indicator.Break> breakSinceLastYear() {
        return breaks().between(latest.plus(-A_YEAR), latest);
    }

    /** The change in counting within the four quarters that are added up. */
    public Optional<Indicator.Break> breakWithinYear() {
        return breaks().between(latest.plus(1 - A_YEAR), latest);
    }

    /**
     * Whether its counts were rounded before they were released, and all that is told with them.
     */
    public boolean isRounded() {
        return indicator
                .disclosure()
                .filter(disclosure -> disclosure.policy() == Indicator.Policy.ROUND)
                .isPresent();
    }

    /** Whether it counts in "n of N": it is to, it is live, and it is published. */
    public boolean isCounted() {
        return indicator.flagging() == Indicator.Flagging.COUNTED
                && indicator.state() == Indicator.State.LIVE;
    }
}
