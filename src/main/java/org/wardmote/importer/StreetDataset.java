package org.wardmote.importer;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.wardmote.format.CsvText;
import org.wardmote.format.YamlLines;
import org.wardmote.model.Quarter;
import org.wardmote.model.Written;
import org.wardmote.write.OutputFile;

/** Writes a quarter of the tally as {@code dataset.yaml} and {@code figures.csv}. */
final class StreetDataset {

    private static final String METHOD =
            """
            Each incident is counted in the ward of its small area (LSOA) by the best-fit lookup of the \
            Office for National Statistics, so that incidents and residents are given to wards in the same \
            way. Near a boundary that may not be the ward in which the point on the map lies. The points \
            are not where things happened; before publication each was moved to the nearest of a fixed set \
            of anonymous map points. No incident was left out because another looks like it.""";

    private final StreetTally tally;
    private final CountedWards wards;
    private final CrimeTypes types;
    private final StreetCrime order;

    StreetDataset(StreetTally tally, CountedWards wards, CrimeTypes types, StreetCrime order) {
        this.tally = tally;
        this.wards = wards;
        this.types = types;
        this.order = order;
    }

    List<OutputFile> files(Quarter quarter) {
        String folder = "data/" + quarter.toString().toLowerCase(Locale.ROOT) + "/";
        return List.of(
                OutputFile.of(folder + "dataset.yaml", about(quarter)),
                OutputFile.of(folder + "figures.csv", figures(quarter)));
    }

    /** Every ward, every crime type, every month that is there: a zero is a figure. */
    private String figures(Quarter quarter) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("area", "indicator", "period", "count"));
        for (String ward : wards.ids()) {
            for (String indicator : types.indicators()) {
                for (YearMonth month : tally.months(quarter)) {
                    int count = tally.figure(new StreetTally.Cell(month, ward, indicator));
                    rows.add(List.of(ward, indicator, month.toString(), Integer.toString(count)));
                }
            }
        }
        return CsvText.of(rows);
    }

    private String about(Quarter quarter) {
        SortedSet<YearMonth> months = tally.months(quarter);
        boolean isWhole = months.size() == quarter.months().size();
        YamlLines yaml =
                new YamlLines()
                        .field("title", title(quarter))
                        .map("source")
                        .field("name", "data.police.uk")
                        .field("title", "Street-level crime, " + String.join(", ", tally.forces()))
                        .field("url", "https://data.police.uk/")
                        .field("licence", "Open Government Licence v3.0")
                        .field("retrieved", "not recorded")
                        .end()
                        .list("attribution", order.attribution())
                        .field("method", METHOD)
                        .field("state", isWhole ? "final" : "provisional");
        if (!isWhole) {
            yaml.list("months", months.stream().map(YearMonth::toString).toList());
        }
        return yaml.list("notes", notes(quarter)).text();
    }

    private static String title(Quarter quarter) {
        return "Street-level crime and anti-social behaviour, " + quarter.inMonths();
    }

    private List<String> notes(Quarter quarter) {
        List<String> notes = new ArrayList<>(order.notes());
        long all = Stream.of(RowKind.values()).mapToLong(kind -> tally.rows(kind, quarter)).sum();
        notes.add(
                "Rows of the police force as a whole, %s; without a place, and so counted in no ward, %s."
                        .formatted(Written.number(all), number(RowKind.WITHOUT_PLACE, quarter)));
        Stream.of(RowKind.values())
                .filter(kind -> kind.telling().isPresent())
                .filter(kind -> tally.rows(kind, quarter) > 0)
                .map(
                        kind ->
                                "Rows %s, not counted, %s."
                                        .formatted(kind.words(), number(kind, quarter)))
                .forEach(notes::add);
        return notes;
    }

    private String number(RowKind kind, Quarter quarter) {
        return Written.number(tally.rows(kind, quarter));
    }
}
