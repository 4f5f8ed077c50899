package org.wardmote.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wardmote.model.Area;
import org.wardmote.model.Content;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** Two areas share neither a name, nor an official code on one day, nor a square of the map. */
final class AreasAreToldApart implements Rule {

    @Override
    public void check(Content content, Problems problems) {
        List<Area> areas = content.record().registers().areas();
        names(areas, problems);
        codes(areas, problems);
        tiles(areas, problems);
    }

    private static void names(List<Area> areas, Problems problems) {
        Map<String, Area> first = new HashMap<>();
        for (Area area : areas) {
            Stream.concat(Stream.of(area.name()), area.alsoCalled().stream())
                    .forEach(
                            name -> {
                                Area other = first.putIfAbsent(name, area);
                                if (other != null && !other.id().equals(area.id())) {
                                    problems.add(
                                            Code.NAME_TAKEN,
                                            area.upkeep().location(),
                                            "\"%s\" is the name of two areas, \"%s\" and \"%s\"."
                                                    .formatted(name, other.id(), area.id()),
                                            "Words that name it are taken for the first. Give one"
                                                    + " of them a fuller name, such as \"%s village\"."
                                                            .formatted(name));
                                }
                            });
        }
    }

    private static void codes(List<Area> areas, Problems problems) {
        record Given(Area area, Area.Code code) {}
        Map<String, Given> first = new HashMap<>();
        for (Area area : areas) {
            for (Area.Code code : area.codes()) {
                Given other = first.putIfAbsent(code.code(), new Given(area, code));
                if (other != null && overlap(other.code(), code)) {
                    problems.add(
                            Code.AREA_CODE_TAKEN,
                            area.upkeep().location(),
                            "\"%s\" is given as the code of %s and of %s on the same day."
                                    .formatted(code.code(), other.area().name(), area.name()),
                            "An official code belongs to one area at a time. Look it up, or add"
                                    + " \"from:\" and \"to:\".");
                }
            }
        }
    }

    private static boolean overlap(Area.Code one, Area.Code other) {
        return !endsBefore(one, other) && !endsBefore(other, one);
    }

    private static boolean endsBefore(Area.Code one, Area.Code other) {
        return one.to().flatMap(end -> other.from().map(end::isBefore)).orElse(false);
    }

    private static void tiles(List<Area> areas, Problems problems) {
        Map<Area.Tile, Area> first = new HashMap<>();
        for (Area area : areas) {
            area.tile()
                    .map(tile -> first.putIfAbsent(tile, area))
                    .filter(other -> !other.id().equals(area.id()))
                    .ifPresent(
                            other ->
                                    problems.add(
                                            Code.TILE_TAKEN,
                                            area.upkeep().location(),
                                            "%s and %s stand on one square of the map, [%s, %s]."
                                                    .formatted(
                                                            other.name(),
                                                            area.name(),
                                                            area.tile().orElseThrow().column(),
                                                            area.tile().orElseThrow().row()),
                                            "Give one of them a free square, as column and row"
                                                    + " counted from 1."));
        }
    }
}
