package org.wardmote.analyse;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;
import org.wardmote.release.Released;
import org.wardmote.release.Series;

/**
 * An indicator, its released figures, and the areas that they are of.
 *
 * @param district empty where the record has none, or nothing is released of it
 * @param wards of that district, or of the record where it has no district, that have any figure
 */
record Counted(Indicator indicator, Series series, Optional<Area> district, List<Area> wards) {

    static Counted of(Indicator indicator, Series series, List<Area> areas) {
        Optional<Area> district =
                areas.stream()
                        .filter(area -> area.kind() == Area.Kind.DISTRICT)
                        .filter(area -> series.quarters().isKnownOf(area.id()))
                        .findFirst();
        return new Counted(
                indicator,
                series,
                district,
                areas.stream()
                        .filter(area -> area.kind() == Area.Kind.WARD)
                        .filter(ward -> district.map(of -> isWithin(ward, of)).orElse(true))
                        .filter(ward -> series.quarters().isKnownOf(ward.id()))
                        .toList());
    }

    private static boolean isWithin(Area ward, Area district) {
        return ward.within().filter(district.id()::equals).isPresent();
    }

    Optional<String> districtId() {
        return district.map(Area::id);
    }

    List<String> wardIds() {
        return wards.stream().map(Area::id).toList();
    }

    /** The district first, where there is one. */
    List<Area> areas() {
        return Stream.concat(district.stream(), wards.stream()).toList();
    }

    /** Among how many the events of the four quarters up to this one are counted. */
    Optional<Population> population(Quarter last) {
        return indicator
                .per()
                .filter(base -> base.number() > 0)
                .flatMap(base -> Population.of(base, areas(), last));
    }

    /** The newest quarter in which any of the areas has a count. */
    Optional<Quarter> latest() {
        return series.quarters().periods().stream()
                .filter(quarter -> areas().stream().anyMatch(area -> isCounted(area, quarter)))
                .reduce((earlier, later) -> later);
    }

    private boolean isCounted(Area area, Quarter quarter) {
        return series.quarters().of(area.id(), quarter) instanceof Released.Count;
    }

    /** Every quarter from the first on record to this one, without a gap. */
    List<Quarter> quartersTo(Quarter last) {
        Quarter first = series.quarters().periods().get(0);
        return IntStream.iterate(0, after -> after + 1)
                .mapToObj(first::plus)
                .takeWhile(quarter -> quarter.compareTo(last) <= 0)
                .toList();
    }
}
