package org.wardmote.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.wardmote.analyse.AreaFinding;
import org.wardmote.analyse.Findings;
import org.wardmote.analyse.IndicatorFindings;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator;
import org.wardmote.model.Meeting;
import org.wardmote.model.Quarter;
import org.wardmote.standing.Standing;

/**
 * Invented wards with invented figures: {@code ElmbridgeWards.district(100_000).ward("ash",
 * 5000).counts("ash", 1, 2, 3, 4)}. Counts are of quarters on end, the first of them January to
 * March 2024.
 */
public final class ElmbridgeWards {

    public static final Quarter FIRST = new Quarter(2024, 1);

    private final List<Area> areas = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Indicator.Break> breaks = new ArrayList<>();
    private Indicator.State state = Indicator.State.LIVE;
    private Indicator.Policy policy = Indicator.Policy.OPEN;
    private String of = "residents";

    private ElmbridgeWards() {}

    public static ElmbridgeWards district(int residents) {
        return new ElmbridgeWards()
                .with("elmbridge", Area.Kind.DISTRICT, Optional.empty(), residents);
    }

    public static ElmbridgeWards withoutDistrict() {
        return new ElmbridgeWards();
    }

    public ElmbridgeWards ward(String id, int residents) {
        return with(id, Area.Kind.WARD, Optional.of("elmbridge"), residents);
    }

    private ElmbridgeWards with(String id, Area.Kind kind, Optional<String> within, int residents) {
        TreeMap<Integer, Integer> counted = new TreeMap<>();
        if (residents > 0) {
            counted.put(2021, residents);
        }
        areas.add(
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
    public ElmbridgeWards counts(String area, int... quarters) {
        for (int i = 0; i < quarters.length; i++) {
            rows.add("%s,burglary,%s,%d".formatted(area, FIRST.plus(i), quarters[i]));
        }
        return this;
    }

    /** Rows as a file has them: {@code ash,burglary,2025-07,4,p}. */
    public ElmbridgeWards rows(String... more) {
        rows.addAll(List.of(more));
        return this;
    }

    public ElmbridgeWards meeting(Meeting held) {
        meetings.add(held);
        return this;
    }

    public ElmbridgeWards brokenFrom(Quarter quarter) {
        breaks.add(
                new Indicator.Break(quarter, Indicator.Break.Kind.RECORDING, "Counted otherwise."));
        return this;
    }

    public ElmbridgeWards state(Indicator.State other) {
        state = other;
        return this;
    }

    public ElmbridgeWards policy(Indicator.Policy other) {
        policy = other;
        return this;
    }

    /** What its rate is worked out of. */
    public ElmbridgeWards per(String other) {
        of = other;
        return this;
    }

    /** The record with its released figures. */
    public Standing facts() {
        ElmbridgeRecord record = ElmbridgeRecord.begun().with(burglary());
        areas.forEach(record::with);
        meetings.forEach(record::with);
        return record.facts("2025-11-22", ElmbridgeFigures.of(rows.toArray(String[]::new)));
    }

    public Findings findings() {
        return facts().findings();
    }

    public IndicatorFindings burglaries() {
        return findings().of("burglary").orElseThrow();
    }

    public AreaFinding burglaries(String area) {
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
                                policy, Optional.empty(), 0, Indicator.Zeros.SHOWN)),
                breaks,
                Optional.empty(),
                Elmbridge.UPKEEP);
    }
}
