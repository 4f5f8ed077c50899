package org.wardmote.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wardmote.model.Address;
import org.wardmote.model.Area;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Site;

/**
 * One square for each area that has a place on the map, by row and then by column.
 *
 * @param gaps what lies between the squares and is no area of ours
 */
public record TileMap(List<Tile> tiles, List<Site.TileGap> gaps) {

    private static final int SHORT_NAME = 4;

    public TileMap {
        tiles = List.copyOf(tiles);
        gaps = List.copyOf(gaps);
    }

    /**
     * @param column counted from 1, as is the row
     * @param shortName takes the name's place on a phone: {@code Hist}
     * @param face what the square shows besides its name
     */
    public record Tile(String area, String name, String shortName, int column, int row, Face face) {

        public Address address() {
            return Address.ofArea(area);
        }
    }

    /**
     * What a square shows.
     *
     * @param style {@code tile-strong-triangle} or {@code v3}; empty for a bare square
     * @param status the word of a status; else empty
     * @param value a number; else empty
     */
    public record Face(String style, String status, String value) {

        public static final Face BARE = new Face("", "", "");

        public static Face of(Mark status) {
            return new Face("tile-" + status.style(), status.text(), "");
        }

        /**
         * @param step of the scale, 1 to 4
         */
        public static Face of(int step, String value) {
            return new Face("v" + step, "", value);
        }
    }

    /** The map of all areas that have a square; no tiles where none has. */
    public static TileMap of(PublicRecord record, Function<Area, Face> face) {
        return new TileMap(
                record.registers().areas().stream()
                        .flatMap(area -> tile(area, face).stream())
                        .sorted(Comparator.comparingInt(Tile::row).thenComparingInt(Tile::column))
                        .toList(),
                record.site().tileGaps());
    }

    public boolean isEmpty() {
        return tiles.isEmpty();
    }

    private static Optional<Tile> tile(Area area, Function<Area, Face> face) {
        return area.tile()
                .map(
                        place ->
                                new Tile(
                                        area.id(),
                                        area.name(),
                                        shortName(area.name()),
                                        place.column(),
                                        place.row(),
                                        face.apply(area)));
    }

    /** The first word that is not "The", cut short. */
    private static String shortName(String name) {
        String word = name.replaceFirst("^The ", "").split(" ")[0];
        return word.substring(0, Math.min(SHORT_NAME, word.length()));
    }
}
