package org.wardmote.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Quarter;
import org.wardmote.plan.Elmbridge;
import org.wardmote.plan.ElmbridgeFigures;
import org.wardmote.plan.ElmbridgeRecord;
import org.wardmote.release.Release;

/**
 * Invented wards with invented figures: {@code Invented.district(100_000).ward("ash",
 * 5000).counts("ash", 1, 2, 3, 4)}. Counts are of quarters on end, the first of them January to
 * March 2024.
 */
final class Invented {

    static final Quarter FIRST = new Quarter(2024, 1);

    private final ElmbridgeRecord record = ElmbridgeRecord.begun();
    private final List<String> rows = new ArrayList<>();
    private final List<Indicator.Break> breaks = new ArrayList<>();
    private Indicator.State state = Indicator.State.LIVE;
    private String of = "residents";

    private Invented() {}

    static Invented district(int residents) {
        return new Invented().with("elmbridge", Area.Kind.DISTRICT, Optional.empty(), residents);
    }

    static Invented withoutDistrict() {
        return new Invented();
    }

    Invented ward(String id, int residents) {
        return with(id, Area.Kind.WARD, Optional.of("elmbridge"), residents);
    }

    private Invented with(String id, Area.Kind kind, Optional<String> within, int residents) {
        TreeMap<Integer, Integer> counted = new TreeMap<>();
        if (residents > 0) {
            counted.put(2021, residents);
        }
        record.with(
                new Area(
                        id,
                        id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1),
                        kind,
                        within,
                        List.of(),
                        List.of(),
                        List.of(),
                        counted,
                        new TreeMap<>(),
                        Optional.empty(),
                        Area.Linking.LINKED,
                        Optional.empty(),
                        Elmbridge.UPKEEP));
        return this;
    }

    /** Burglaries of a ward, a quarter each. */
    Invented counts(String area, int... quarters) {
        for (int i = 0; i < quarters.length; i++) {
            rows.add("%s,burglary,%s,%d".formatted(area, FIRST.plus(i), quarters[i]));
        }
        return this;
    }

    /** Rows as a file has them: {@code ash,burglary,2025-07,4,p}. */
    Invented rows(String... more) {
        rows.addAll(List.of(more));
        return this;
    }

    Invented brokenFrom(Quarter quarter) {
        breaks.add(
                new Indicator.Break(quarter, Indicator.Break.Kind.RECORDING, "Counted otherwise."));
        return this;
    }

    Invented state(Indicator.State other) {
        state = other;
        return this;
    }

    /** What its rate is worked out of. */
    Invented per(String other) {
        of = other;
        return this;
    }

    Findings findings() {
        PublicRecord whole = record.with(burglary()).record();
        return Findings.of(
                whole, Release.of(whole, ElmbridgeFigures.of(rows.toArray(String[]::new))));
    }

    IndicatorFindings burglaries() {
        return findings().of("burglary").orElseThrow();
    }

    AreaFinding burglaries(String area) {
        return burglaries().of(area).orElseThrow();
    }

    private Indicator burglary() {
        return new Indicator(
                "burglary",
                "Burglary",
                state,
                Optional.of("crimes"),
                Optional.of(new Indicator.Base(1000, of)),
                Optional.of(Indicator.Polarity.LOWER_IS_BETTER),
                Optional.empty(),
                Indicator.Flagging.COUNTED,
                Optional.of(
                        new Indicator.Disclosure(
                                Indicator.Policy.OPEN, Optional.empty(), 0, Indicator.Zeros.SHOWN)),
                breaks,
                Optional.empty(),
                Elmbridge.UPKEEP);
    }
}
