package org.wardmote.analyse;

import java.util.List;
import java.util.Optional;
import org.wardmote.model.Indicator;
import org.wardmote.model.PublicRecord;
import org.wardmote.release.Release;

/**
 * What the released figures say: functions of the release and of nothing else, so that whatever is
 * told of them gives nothing away that was not released.
 *
 * <p>{@code Findings.of(record, release).of("burglary")} holds rates, rankings, a funnel, a control
 * chart. Counts are never added here: sums of four quarters and of districts come released.
 *
 * @param indicators those with released figures, in the order of the register
 */
public record Findings(List<IndicatorFindings> indicators, FlagMatrix flags) {

    public static final Findings NOTHING = new Findings(List.of(), FlagMatrix.EMPTY);

    public Findings {
        indicators = List.copyOf(indicators);
    }

    public static Findings of(PublicRecord record, Release release) {
        List<IndicatorFindings> found =
                record.registers().indicators().stream()
                        .flatMap(indicator -> of(indicator, record, release).stream())
                        .toList();
        return found.isEmpty() ? NOTHING : new Findings(found, FlagTally.of(found));
    }

    private static Optional<IndicatorFindings> of(
            Indicator indicator, PublicRecord record, Release release) {
        return release.of(indicator.id())
                .flatMap(series -> IndicatorAnalysis.of(indicator, series, record));
    }

    /** What the figures of one indicator say; empty where none are released. */
    public Optional<IndicatorFindings> of(String indicator) {
        return indicators.stream()
                .filter(findings -> findings.indicator().id().equals(indicator))
                .findFirst();
    }

    public boolean isEmpty() {
        return indicators.isEmpty();
    }
}
