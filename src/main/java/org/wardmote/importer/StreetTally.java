package org.wardmote.importer;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wardmote.format.TextTraits;
import org.wardmote.format.TextTraits.Trait;
import org.wardmote.model.Quarter;
import org.wardmote.model.Written;

/**
 * What is counted while files are read, of all of them together.
 *
 * <p>No row is ever left out because another is like it. Incidents of anti-social behaviour have no
 * id, and two on one day in one street are two; and one crime id may stand on several rows, since
 * an id is given to a report and not to each offence in it. Ids that stand on more than one row are
 * counted and told, and nothing else.
 */
final class StreetTally {

    /** What one figure is of. */
    record Cell(YearMonth month, String ward, String indicator) {}

    private final Map<Cell, Integer> figures = new HashMap<>();
    private final SortedMap<YearMonth, Map<RowKind, Long>> rows = new TreeMap<>();
    private final SortedSet<String> forces = new TreeSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<RowKind, Long> withoutMonth = new EnumMap<>(RowKind.class);
    private final Map<Trait, Long> traits = new EnumMap<>(Trait.class);
    private long repeatedIds;

    /** How one file is kept. */
    void met(TextTraits file) {
        file.traits().forEach(trait -> traits.merge(trait, 1L, Long::sum));
    }

    /** One row of a month; a counted one is counted by {@link #count} besides. */
    void met(RowKind kind, YearMonth month) {
        rows.computeIfAbsent(month, first -> new EnumMap<>(RowKind.class))
                .merge(kind, 1L, Long::sum);
    }

    void metBroken() {
        withoutMonth.merge(RowKind.BROKEN, 1L, Long::sum);
    }

    void count(Cell cell, String id) {
        figures.merge(cell, 1, Integer::sum);
        if (!id.isEmpty() && !ids.add(id)) {
            repeatedIds++;
        }
    }

    void reportedBy(String force) {
        forces.add(force);
    }

    /** How many were counted; zero where nothing was. */
    int figure(Cell cell) {
        return figures.getOrDefault(cell, 0);
    }

    /** The months of which there is any row but those not asked for, oldest first. */
    SortedSet<YearMonth> months(Quarter quarter) {
        TreeSet<YearMonth> months = new TreeSet<>(rows.keySet());
        months.retainAll(quarter.months());
        return months;
    }

    /** The months of a quarter of which there is no row, oldest first. */
    List<String> missing(Quarter quarter) {
        return quarter.months().stream()
                .filter(month -> !months(quarter).contains(month))
                .map(YearMonth::toString)
                .toList();
    }

    /** The quarters of which there are rows, oldest first. */
    SortedSet<Quarter> quarters() {
        TreeSet<Quarter> quarters = new TreeSet<>();
        rows.forEach(
                (month, kinds) -> {
                    if (!kinds.keySet().equals(Set.of(RowKind.NOT_ASKED))) {
                        quarters.add(Quarter.of(month));
                    }
                });
        return quarters;
    }

    long rows(RowKind kind) {
        return rows.keySet().stream().mapToLong(month -> rows(kind, month)).sum()
                + withoutMonth.getOrDefault(kind, 0L);
    }

    long rows(RowKind kind, Quarter quarter) {
        return months(quarter).stream().mapToLong(month -> rows(kind, month)).sum();
    }

    private long rows(RowKind kind, YearMonth month) {
        return rows.getOrDefault(month, Map.of()).getOrDefault(kind, 0L);
    }

    /** The forces that the files are of. */
    SortedSet<String> forces() {
        return Collections.unmodifiableSortedSet(forces);
    }

    /** Everything that was met, each kind of row with its number, also where that is none. */
    Account account(int files) {
        long all = Stream.of(RowKind.values()).mapToLong(this::rows).sum();
        Account account =
                Account.NONE.say(
                        Written.counted(files, "file") + " with " + Written.counted(all, "row"));
        for (RowKind kind : RowKind.values()) {
            account =
                    kind == RowKind.COUNTED
                            ? account.count(rows(kind), kind.words())
                            : account.leaveOut(rows(kind), kind.words());
        }
        long missing = quarters().stream().mapToLong(quarter -> missing(quarter).size()).sum();
        return account.say("Of the rows counted")
                .count(repeatedIds, "bear a crime id that one before them bore")
                .say("Of the files")
                .count(files(Trait.BYTE_ORDER_MARK), "begin with a byte-order mark")
                .count(files(Trait.WINDOWS_LINE_ENDS), "have Windows line ends")
                .say(
                        "%s, %s missing"
                                .formatted(
                                        Written.counted(quarters().size(), "quarter"),
                                        Written.counted(missing, "month")));
    }

    private long files(Trait trait) {
        return traits.getOrDefault(trait, 0L);
    }
}
