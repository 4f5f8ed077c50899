package org.wardmote.analyse;

import java.util.List;
import java.util.Optional;

/** Lays the flags of all indicators that count out by ward. */
final class FlagTally {

    private FlagTally() {}

    static FlagMatrix of(List<IndicatorFindings> indicators) {
        List<IndicatorFindings> counted =
                indicators.stream().filter(IndicatorFindings::isCounted).toList();
        return new FlagMatrix(
                counted.stream()
                        .map(
                                findings ->
                                        new FlagMatrix.Column(
                                                findings.indicator(), findings.latest()))
                        .toList(),
                counted.stream()
                        .flatMap(findings -> findings.wards().stream())
                        .map(AreaFinding::area)
                        .distinct()
                        .map(ward -> row(ward, counted))
                        .toList());
    }

    private static FlagMatrix.Row row(String ward, List<IndicatorFindings> counted) {
        List<Optional<AreaFinding>> findings =
                counted.stream().map(indicator -> indicator.of(ward)).toList();
        return new FlagMatrix.Row(
                ward,
                findings.stream().map(found -> found.flatMap(AreaFinding::flags)).toList(),
                findings.stream()
                        .flatMap(Optional::stream)
                        .flatMap(found -> found.rate().flatMap(RateFinding::excess).stream())
                        .max(Double::compare)
                        .orElse(0.0));
    }
}
