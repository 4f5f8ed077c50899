package org.wardmote.plan.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wardmote.model.Area;
import org.wardmote.model.Quarter;
import org.wardmote.plan.figures.DataTable.Column;
import org.wardmote.plan.figures.DataTable.Kind;
import org.wardmote.release.Figures;
import org.wardmote.release.Marker;
import org.wardmote.release.Release;
import org.wardmote.release.Released;
import org.wardmote.release.Series;
import org.wardmote.standing.Standing;

/**
 * The released figures as tables for re-use, one row a figure: all together, and each quarter by
 * itself.
 *
 * <p>The notices of those who published the figures stand in the first row of every table, so that
 * no file can be parted from them. In every row they were three quarters of all bytes.
 */
public final class DataTables {

    static final Column ATTRIBUTION =
            new Column(
                    "attribution",
                    Kind.WORDS,
                    "What must stand wherever these data do: said once, in the first row, for all of"
                            + " them.");

    private static final String FOLDER = "data/";

    private final Standing standing;

    private DataTables(Standing standing) {
        this.standing = standing;
    }

    /** The same rows; the last cell of the first says what must stand wherever they do. */
    static List<List<String>> credited(List<List<String>> rows, Standing standing) {
        List<List<String>> credited = new ArrayList<>(rows);
        if (!rows.isEmpty()) {
            List<String> first = new ArrayList<>(rows.get(0));
            first.set(first.size() - 1, String.join(" ", standing.release().notices()));
            credited.set(0, first);
        }
        return credited;
    }

    /**
     * A table of figures of one kind of period.
     *
     * @param quarter of which alone it is; empty for one of all quarters
     */
    public record Figured(DataTable table, Optional<Quarter> quarter) {}

    /** Every table of figures that holds any, those of all quarters first. */
    public static List<Figured> of(Standing standing) {
        DataTables tables = new DataTables(standing);
        List<Figured> all = new ArrayList<>(tables.all());
        standing.release().datasets().stream()
                .map(Release.Origin::quarter)
                .forEach(quarter -> all.addAll(tables.of(quarter)));
        return all.stream().filter(figured -> !figured.table().rows().isEmpty()).toList();
    }

    private List<Figured> all() {
        return Stream.of(
                        table(
                                FOLDER + "quarters",
                                "Every figure by quarter",
                                "A row for each indicator, area and quarter.",
                                rows(Series::quarters, quarter -> true)),
                        table(
                                FOLDER + "months",
                                "Every figure by month",
                                "A row for each indicator, area and month, where figures are"
                                        + " released by month.",
                                rows(Series::months, month -> true)),
                        table(
                                FOLDER + "four-quarters",
                                "Sums of four quarters",
                                "A row for each indicator, area and quarter with which a year ends:"
                                        + " the count of that quarter and the three before it.",
                                rows(Series::years, quarter -> true)))
                .map(table -> new Figured(table, Optional.empty()))
                .toList();
    }

    private List<Figured> of(Quarter quarter) {
        String folder = FOLDER + quarter.toString().toLowerCase(Locale.ROOT) + "/";
        return Stream.of(
                        table(
                                folder + "quarters",
                                "Figures of " + quarter.inMonths(),
                                "A row for each indicator and area.",
                                rows(Series::quarters, quarter::equals)),
                        table(
                                folder + "months",
                                "Figures of " + quarter.inMonths() + " by month",
                                "A row for each indicator, area and month.",
                                rows(Series::months, month -> Quarter.of(month).equals(quarter))))
                .map(table -> new Figured(table, Optional.of(quarter)))
                .toList();
    }

    private static DataTable table(
            String path, String title, String sentence, List<List<String>> rows) {
        return new DataTable(
                path, title, sentence, COLUMNS, List.of("indicator", "area", "period"), rows);
    }

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("indicator", Kind.WORDS, "What is counted, as in indicators.csv."),
                    new Column("area", Kind.WORDS, "Where, as in areas.csv."),
                    new Column("area_name", Kind.WORDS, "What the area is called."),
                    new Column(
                            "area_code",
                            Kind.WORDS,
                            "The area's present official code; former ones are in"
                                    + " area-codes.csv."),
                    new Column(
                            "period",
                            Kind.WORDS,
                            "A calendar quarter such as 2025-Q3, or a month such as 2025-07."),
                    new Column(
                            "count",
                            Kind.COUNT,
                            "How many, or a marker in square brackets, as in markers.csv: never a"
                                    + " zero in its place. Where the policy of the indicator is"
                                    + " round, it is rounded to 5."),
                    new Column(
                            "status",
                            Kind.WORDS,
                            "How sure the count is, or why there is none, as in markers.csv."),
                    ATTRIBUTION);

    private <P extends Comparable<P>> List<List<String>> rows(
            Function<Series, Figures<P>> figures, Predicate<P> isAsked) {
        List<List<String>> rows = new ArrayList<>();
        for (Series series : standing.release().series().values()) {
            figures.apply(series)
                    .rows()
                    .forEach(
                            (period, areas) -> {
                                if (isAsked.test(period)) {
                                    addRows(series.indicator(), period.toString(), areas, rows);
                                }
                            });
        }
        return credited(rows, standing);
    }

    private void addRows(
            String indicator,
            String period,
            SortedMap<String, Released> areas,
            List<List<String>> rows) {
        areas.forEach(
                (id, figure) -> {
                    Area area = standing.area(id);
                    rows.add(
                            List.of(
                                    indicator,
                                    id,
                                    area.name(),
                                    presentCode(area),
                                    period,
                                    count(figure),
                                    status(figure),
                                    ""));
                });
    }

    /** The last of its codes; nothing where it has none. */
    static String presentCode(Area area) {
        return area.codes().isEmpty() ? "" : area.codes().get(area.codes().size() - 1).code();
    }

    /** A bare number, or the marker. */
    private static String count(Released figure) {
        return figure instanceof Released.Count count
                ? Long.toString(count.number())
                : figure.shown();
    }

    /** {@code provisional}, {@code not-available}. */
    private static String status(Released figure) {
        return figure instanceof Released.Count count
                ? count.quality().id()
                : ((Marker) figure).id();
    }
}
