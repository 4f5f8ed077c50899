package org.wardmote.analyse;

import java.util.List;
import java.util.Optional;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Site;
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

    /**
     * All that findings are made of, and nothing else: where these are the same, so are they.
     *
     * @param rule which wards an indicator flags
     */
    public record Sources(
            List<Area> areas, List<Indicator> indicators, Site.FlagRule rule, Release release) {

        public Sources {
            areas = List.copyOf(areas);
            indicators = List.copyOf(indicators);
        }

        public static Sources of(PublicRecord record, Release release) {
            return new Sources(
                    record.registers().areas(),
                    record.registers().indicators(),
                    record.site().flagRule(),
                    release);
        }
    }

    public static Findings of(PublicRecord record, Release release) {
        return of(Sources.of(record, release));
    }

    public static Findings of(Sources sources) {
        List<IndicatorFindings> found =
                sources.indicators().stream()
                        .flatMap(indicator -> of(indicator, sources).stream())
                        .toList();
        return found.isEmpty() ? NOTHING : new Findings(found, FlagTally.of(found));
    }

    private static Optional<IndicatorFindings> of(Indicator indicator, Sources sources) {
        return sources.release()
                .of(indicator.id())
                .flatMap(series -> IndicatorAnalysis.of(indicator, series, sources));
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
