package org.wardmote.plan.areas;

import java.util.Optional;
import org.wardmote.model.Area;
import org.wardmote.model.Written;
import org.wardmote.page.TileMap;
import org.wardmote.standing.Standing;

/**
 * The tile map with the one area marked of which a page tells.
 *
 * @param area whose square is marked
 * @param current {@code page} where that is the area of the page, {@code location} where the area
 *     of the page lies within it
 */
public record Locator(TileMap map, String area, String current, String caption) {

    /** None where neither the area nor anything around it has a square. */
    static Optional<Locator> of(Area area, Standing standing) {
        return squareOf(area, standing).map(square -> of(area, square, standing));
    }

    private static Locator of(Area area, Area square, Standing standing) {
        boolean isItself = square.id().equals(area.id());
        return new Locator(
                TileMap.of(standing.record(), other -> TileMap.Face.BARE),
                square.id(),
                isItself ? "page" : "location",
                isItself
                        ? standing.say("One square {a ward}.") + residents(area)
                        : standing.say("One square {a ward}; ")
                                + area.name()
                                + " lies within "
                                + square.name()
                                + ".");
    }

    private static String residents(Area area) {
        return area.residents().isEmpty()
                ? ""
                : " "
                        + Written.number(area.residents().get(area.residents().lastKey()))
                        + " residents in "
                        + area.residents().lastKey()
                        + ".";
    }

    /** The area itself, or the nearest around it that has a square. */
    private static Optional<Area> squareOf(Area area, Standing standing) {
        return area.tile().isPresent()
                ? Optional.of(area)
                : area.within().map(standing::area).flatMap(around -> squareOf(around, standing));
    }
}
