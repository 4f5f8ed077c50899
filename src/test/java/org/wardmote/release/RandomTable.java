package org.wardmote.release;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator.Zeros;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Quarter;
import org.wardmote.plan.ElmbridgeFigures;
import org.wardmote.plan.ElmbridgeRecord;

/**
 * Invented figures of a few wards in a few quarters, some of them by month, with a policy: all from
 * one seed.
 *
 * @param rows as a file has them
 * @param counts of each ward or place in each quarter
 */
record RandomTable(
        int seed, Mask mask, List<String> wards, List<String> rows, SortedMap<Cell, Long> counts) {

    private static final String INDICATOR = "calls";
    private static final Quarter FIRST = new Quarter(2024, 1);

    static RandomTable of(int seed) {
        Random chance = new Random(seed);
        Zeros zeros = chance.nextInt(3) == 0 ? Zeros.PROTECTED : Zeros.SHOWN;
        Mask mask =
                chance.nextInt(3) == 0
                        ? new Rounded(zeros)
                        : new Suppressed(2 + chance.nextInt(3), zeros);
        List<String> wards =
                IntStream.rangeClosed(1, 2 + chance.nextInt(2))
                        .mapToObj(number -> "ward-" + number)
                        .toList();
        List<String> rows = new ArrayList<>();
        TreeMap<Cell, Long> counts = new TreeMap<>();
        int quarters = 1 + chance.nextInt(5);
        int highest = 3 + chance.nextInt(8);
        for (int q = 0; q < quarters; q++) {
            for (String ward : wards) {
                if (chance.nextInt(12) == 0) {
                    rows.add(
                            row(
                                    ward,
                                    FIRST.plus(q).toString(),
                                    "," + "cxz".charAt(chance.nextInt(3))));
                    continue;
                }
                long count = Math.max(0, chance.nextInt(highest + 2) - 1);
                counts.put(Cell.ofQuarter(ward, FIRST.plus(q)), count);
                rows.addAll(written(ward, FIRST.plus(q), count, chance));
            }
            Cell around = Cell.ofQuarter(Reader.AROUND_PLACE, FIRST.plus(q));
            if (seed % 3 == 0 && counts.containsKey(around)) {
                long count = chance.nextLong(counts.get(around) + 1);
                counts.put(Cell.ofQuarter(Reader.PLACE, FIRST.plus(q)), count);
                rows.addAll(written(Reader.PLACE, FIRST.plus(q), count, chance));
            }
        }
        return new RandomTable(seed, mask, wards, rows, counts);
    }

    /** By quarter, or parted among its months. */
    private static List<String> written(String area, Quarter quarter, long count, Random chance) {
        if (chance.nextBoolean()) {
            return List.of(row(area, quarter.toString(), count));
        }
        long first = chance.nextLong(count + 1);
        long second = chance.nextLong(count - first + 1);
        List<YearMonth> months = quarter.months();
        return List.of(
                row(area, months.get(0).toString(), first),
                row(area, months.get(1).toString(), second),
                row(area, months.get(2).toString(), count - first - second));
    }

    private static String row(String area, String period, Object count) {
        return area + "," + INDICATOR + "," + period + "," + count;
    }

    Masking.Masked masked(Function<Puzzle, Suppression> hiding) {
        ElmbridgeRecord areas = ElmbridgeRecord.begun().district(Reader.DISTRICT, "All");
        wards.forEach(ward -> areas.with(area(ward, Area.Kind.WARD, Reader.DISTRICT)));
        areas.with(area(Reader.PLACE, Area.Kind.PLACE, Reader.AROUND_PLACE));
        PublicRecord record = areas.record();
        Wards known = Wards.of(record.registers().areas());
        Series tallied =
                Tally.of(INDICATOR, ElmbridgeFigures.of(rows.toArray(String[]::new)), known)
                        .series()
                        .orElseThrow();
        return new Masking(mask, known, PrintedRates.NONE, hiding).of(tallied);
    }

    private static Area area(String id, Area.Kind kind, String within) {
        return ElmbridgeRecord.area(id, id, kind, java.util.Optional.of(within));
    }

    Reader.Rules rules() {
        return mask instanceof Rounded rounded
                ? new Reader.Rules(true, rounded.zeros() == Zeros.PROTECTED)
                : new Reader.Rules(false, false);
    }

    /** How far apart the least and the most must lie that a hidden count could be. */
    long promised(long count) {
        if (mask instanceof Suppressed suppressed) {
            boolean isSmall =
                    count < suppressed.threshold()
                            && (count > 0 || suppressed.zeros() == Zeros.PROTECTED);
            return isSmall ? suppressed.threshold() : 1;
        }
        return count <= 7 && (count > 0 || rules().isZeroHidden()) ? 4 : 1;
    }

    @Override
    public String toString() {
        return "seed "
                + seed
                + ": "
                + mask
                + ", "
                + wards.size()
                + " wards, "
                + counts.size()
                + " counts";
    }
}
