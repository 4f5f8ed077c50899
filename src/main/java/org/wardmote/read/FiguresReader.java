package org.wardmote.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmote.field.Scalar;
import org.wardmote.format.CsvTable;
import org.wardmote.format.CsvTable.Cell;
import org.wardmote.format.CsvTableReader;
import org.wardmote.format.SourceText;
import org.wardmote.model.Area;
import org.wardmote.model.Dataset.Figure;
import org.wardmote.model.Period;
import org.wardmote.model.Quarter;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/**
 * Reads {@code figures.csv}, as it comes from an office, into the figures of one quarter.
 *
 * <pre>
 * area,indicator,period,count,status
 * elm-and-rowan,lamps-out,2025-07,12,
 * </pre>
 */
final class FiguresReader {

    private final Reading reading;
    private final Quarter quarter;
    private final FigureAreas areas;
    private final FigureCounts counts;

    /**
     * @param all areas, whether shown or not, for their codes
     */
    FiguresReader(List<Area> all, Quarter quarter, Reading reading) {
        this.reading = reading;
        this.quarter = quarter;
        this.areas = new FigureAreas(all, quarter, reading);
        this.counts = new FigureCounts(reading.problems());
    }

    /** Where it tells what is wrong. */
    Problems problems() {
        return reading.problems();
    }

    /** The figures that can be taken; what is refused is told by row and column. */
    List<Figure> read(SourceText source) {
        if (source.isBlank()) {
            reading.problems()
                    .add(
                            Code.CSV_COLUMN_MISSING,
                            source.at(1, 1),
                            "this file is empty.",
                            FigureColumns.HEADER);
            return List.of();
        }
        return CsvTableReader.read(source, reading.problems())
                .flatMap(this::figures)
                .orElse(List.of());
    }

    private Optional<List<Figure>> figures(CsvTable table) {
        return FigureColumns.of(table, reading.problems()).map(columns -> rows(table, columns));
    }

    private List<Figure> rows(CsvTable table, FigureColumns columns) {
        List<Figure> figures = new ArrayList<>();
        Map<List<Object>, Integer> first = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            columns.row(row, reading.problems())
                    .flatMap(this::figure)
                    .filter(figure -> isFirst(figure, first))
                    .ifPresent(figures::add);
        }
        return List.copyOf(figures);
    }

    private Optional<Figure> figure(FigureRow row) {
        Optional<String> area = areas.read(row.cell("area"));
        Optional<String> indicator = indicator(row.cell("indicator"));
        Optional<Period> period = FigurePeriods.read(row.cell("period"), quarter, reading);
        Optional<FigureCounts.Counted> counted = counts.read(row);
        if (area.isEmpty() || indicator.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        return counted.map(
                count ->
                        new Figure(
                                area.get(),
                                indicator.get(),
                                period.get(),
                                count.count(),
                                count.mark(),
                                row.cell("count").location()));
    }

    private Optional<String> indicator(Cell cell) {
        Optional<Fault> fault = new ReferenceRules(reading).fault(Scalar.INDICATOR, cell.text());
        fault.ifPresent(found -> tell(found, cell, "indicator"));
        return reading.names().indicators().shown(cell.text());
    }

    private void tell(Fault fault, Cell cell, String column) {
        reading.problems()
                .add(
                        fault.code(),
                        cell.location(),
                        fault.message(),
                        FigureRow.at(cell, column) + " " + fault.hint());
    }

    private boolean isFirst(Figure figure, Map<List<Object>, Integer> first) {
        List<Object> key = List.of(figure.area(), figure.indicator(), figure.period());
        Integer earlier = first.putIfAbsent(key, figure.location().line());
        if (earlier != null) {
            reading.problems()
                    .add(
                            Code.FIGURE_DUPLICATE,
                            figure.location(),
                            "row %s counts \"%s\" for %s and %s, and so does row %s."
                                    .formatted(
                                            figure.location().line(),
                                            figure.indicator(),
                                            figure.area(),
                                            figure.period(),
                                            earlier),
                            "Keep the row that is right and delete the other.");
        }
        return earlier == null;
    }
}
