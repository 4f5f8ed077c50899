package org.wardmote.tell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.analyse.Population;
import org.wardmote.model.Area;
import org.wardmote.release.Release;
import org.wardmote.standing.Standing;

/**
 * What a reader of figures has to know besides them: how they were given to areas, what their
 * source says of them, and how old the numbers of residents are.
 */
public final class FigureNotes {

    private FigureNotes() {}

    /** Nothing where the page of an area shows no figures. */
    public static String of(Area area, Standing standing) {
        return AreaGlance.countedAs(area, standing).isEmpty() ? "" : " " + of(standing);
    }

    /** Of the newest dataset, in its own words. */
    public static String of(Standing standing) {
        List<Release.Origin> origins = standing.release().datasets();
        Optional<Release.Origin> newest =
                origins.isEmpty() ? Optional.empty() : Optional.of(origins.get(origins.size() - 1));
        return Stream.concat(
                        newest.stream()
                                .flatMap(
                                        origin ->
                                                Stream.concat(
                                                        origin.about().method().stream(),
                                                        origin.about().notes().stream()))
                                .map(StatusWords::sentence),
                        populations(standing))
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> populations(Standing standing) {
        return standing.findings().indicators().stream()
                .flatMap(found -> found.population().stream())
                .map(FigureNotes::age)
                .distinct();
    }

    private static String age(Population population) {
        return "Rates are for the "
                + population.of()
                + " of "
                + population.year()
                + "; there may be more or fewer now.";
    }
}
