package org.wardmote.analyse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;

/**
 * Wards by indicators, each with both of its flags: "n of N", where N is the number of indicators
 * that count in it.
 *
 * @param columns the indicators that count, in the order of the register
 * @param rows the wards, in the order of the register
 */
public record FlagMatrix(List<Column> columns, List<Row> rows) {

    private static final int A_YEAR = 4;

    public static final FlagMatrix EMPTY = new FlagMatrix(List.of(), List.of());

    public FlagMatrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** An indicator, and the newest quarter of which it tells. */
    public record Column(Indicator indicator, Quarter latest) {}

    /**
     * A ward.
     *
     * @param cells one for each column; empty where the indicator has no figures of the ward
     * @param largestExcess of events over those at the district's rate, in any one indicator
     */
    public record Row(String area, List<Optional<FlagFinding>> cells, double largestExcess) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Whether it held any flag after a quarter. */
        public boolean isFlaggedAt(Quarter quarter) {
            return cells.stream()
                    .flatMap(Optional::stream)
                    .anyMatch(flags -> flags.isHeldAt(quarter));
        }

        /** Whether any of its flags on evidence was strong after a quarter. */
        public boolean isStrongAt(Quarter quarter) {
            return cells.stream()
                    .flatMap(Optional::stream)
                    .anyMatch(flags -> flags.isStrongAt(quarter));
        }

        /** How many flags it holds by the partnership's own rule: the n of "n of N". */
        public int local() {
            return number(flags -> flags.local().isRaised());
        }

        /** How many flags it holds on evidence. */
        public int evidence() {
            return number(flags -> flags.evidence().isRaised());
        }

        /** How many of those on evidence are strong. */
        public int strong() {
            return number(FlagFinding::isStrong);
        }

        private int number(Predicate<FlagFinding> held) {
            return (int) cells.stream().flatMap(Optional::stream).filter(held).count();
        }
    }

    /**
     * The wards that the figures point at most, first: by flags of the partnership's own rule, then
     * by those on evidence, then by the largest excess. It advises; a status is a decision.
     */
    public List<Row> byNeed() {
        return rows.stream()
                .sorted(
                        Comparator.comparingInt(Row::local)
                                .thenComparingInt(Row::evidence)
                                .thenComparingDouble(Row::largestExcess)
                                .reversed())
                .toList();
    }

    /**
     * Whether a flag could have been raised by the end of a quarter, and the figures were not yet
     * more than a year behind it.
     */
    public boolean tellsOf(Quarter quarter) {
        return columns.stream()
                        .anyMatch(column -> column.latest().plus(A_YEAR).compareTo(quarter) >= 0)
                && rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(Optional::stream)
                        .anyMatch(flags -> flags.local().at(quarter.plus(-1)).isPresent());
    }

    /** Which of the two flags. */
    public enum Kind {
        LOCAL,
        EVIDENCE
    }

    /** A flag that was raised, or cleared, with the newest quarter. */
    public record Change(Kind kind, String area, Indicator indicator) {}

    /** The N of "n of N". */
    public int size() {
        return columns.size();
    }

    /** Whether no ward has a rate by which it could be flagged. */
    public boolean isEmpty() {
        return rows.stream().allMatch(row -> row.cells().stream().allMatch(Optional::isEmpty));
    }

    public Optional<Row> of(String area) {
        return rows.stream().filter(row -> row.area().equals(area)).findFirst();
    }

    /** Flags raised with the newest quarter. */
    public List<Change> raised() {
        return changes(FlagFinding.Flag::isNew);
    }

    /** Flags cleared with the newest quarter. */
    public List<Change> cleared() {
        return changes(FlagFinding.Flag::isCleared);
    }

    private List<Change> changes(Predicate<FlagFinding.Flag> which) {
        return rows.stream()
                .flatMap(
                        row ->
                                IntStream.range(0, columns.size())
                                        .boxed()
                                        .flatMap(at -> changes(row, at, which).stream()))
                .toList();
    }

    private List<Change> changes(Row row, int column, Predicate<FlagFinding.Flag> which) {
        Indicator indicator = columns.get(column).indicator();
        return row.cells().get(column).stream()
                .flatMap(
                        flags ->
                                List.of(
                                        held(Kind.LOCAL, flags.local(), which),
                                        held(Kind.EVIDENCE, flags.evidence(), which))
                                        .stream())
                .flatMap(Optional::stream)
                .map(kind -> new Change(kind, row.area(), indicator))
                .toList();
    }

    private static Optional<Kind> held(
            Kind kind, FlagFinding.Flag flag, Predicate<FlagFinding.Flag> which) {
        return which.test(flag) ? Optional.of(kind) : Optional.empty();
    }
}
