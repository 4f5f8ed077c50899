package org.wardmote.tell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.page.ChartTable;
import org.wardmote.page.FigureTable;
import org.wardmote.release.Marker;
import org.wardmote.release.Quality;
import org.wardmote.release.Released;

/** How released figures stand in a table. */
public final class FigureCells {

    private FigureCells() {}

    public static FigureTable.Cell of(Released figure) {
        return FigureTable.Cell.number(
                figure.shown(), figure instanceof Released.Count count ? count.number() : -1);
    }

    /** The same within a chart: a marker has no number, so nothing is drawn for it. */
    public static ChartTable.Value value(Released figure) {
        return figure instanceof Released.Count count
                ? new ChartTable.Value(figure.shown(), Optional.of((double) count.number()), "")
                : ChartTable.Value.of(figure.shown());
    }

    /** What the letters beside or in place of these figures mean; nothing for plain counts. */
    public static List<String> remarks(List<Released> figures) {
        return Stream.concat(
                        Arrays.stream(Quality.values())
                                .filter(quality -> quality != Quality.FINAL)
                                .filter(quality -> figures.stream().anyMatch(of(quality)))
                                .map(quality -> quality.letters() + " " + quality.meaning()),
                        Arrays.stream(Marker.values())
                                .filter(figures::contains)
                                .map(marker -> marker.shown() + " " + marker.meaning()))
                .toList();
    }

    private static java.util.function.Predicate<Released> of(Quality quality) {
        return figure -> figure instanceof Released.Count count && count.quality() == quality;
    }
}
