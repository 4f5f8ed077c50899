package org.wardmote.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.wardmote.model.Dataset;
import org.wardmote.model.Datasets;
import org.wardmote.model.Period;
import org.wardmote.model.Quarter;
import org.wardmote.model.Recorded;
import org.wardmote.model.Source;
import org.wardmote.problem.Location;

/** Invented figures, as rows of a file have them: {@code area,indicator,period,count[,mark]}. */
public final class ElmbridgeFigures {

    private ElmbridgeFigures() {}

    /** One dataset for each quarter of which there is a row. */
    public static Datasets of(String... rows) {
        TreeMap<Quarter, List<Dataset.Figure>> quarters = new TreeMap<>();
        for (String row : rows) {
            Dataset.Figure figure = figure(row);
            quarters.computeIfAbsent(figure.period().quarter(), first -> new ArrayList<>())
                    .add(figure);
        }
        return new Datasets(
                quarters.entrySet().stream()
                        .map(quarter -> dataset(quarter.getKey(), quarter.getValue()))
                        .toList());
    }

    private static Dataset.Figure figure(String row) {
        List<String> cells = List.of(row.split(",", -1));
        String mark = cells.size() > 4 ? cells.get(4) : "";
        return new Dataset.Figure(
                cells.get(0),
                cells.get(1),
                Period.parse(cells.get(2)).orElseThrow(),
                Optional.of(cells.get(3)).filter(count -> !count.isEmpty()).map(Long::valueOf),
                Arrays.stream(Dataset.Mark.values())
                        .filter(known -> known.letter().equals(mark))
                        .findFirst()
                        .orElseThrow(),
                Location.of("figures.csv"));
    }

    private static Dataset dataset(Quarter quarter, List<Dataset.Figure> figures) {
        return new Dataset(
                quarter,
                new Dataset.About(
                        "Invented figures",
                        Optional.of(LocalDate.of(2025, 11, 1)),
                        new Source(
                                "Invented figures",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Recorded.leftOut()),
                        List.of(),
                        Optional.empty(),
                        Dataset.State.FINAL,
                        List.of(),
                        List.of()),
                List.of(),
                figures,
                Optional.empty(),
                Elmbridge.UPKEEP);
    }
}
