package org.wardmote.read;

import java.util.List;
import java.util.Optional;
import org.wardmote.model.Area;
import org.wardmote.problem.Code;

/** Reads squares of the tile map: {@code tile: [5, 2]}. */
final class Tiles {

    private Tiles() {}

    /** The square of the field {@code tile}; one that is no square is told. */
    static Optional<Area.Tile> tile(Fields fields) {
        List<Integer> numbers =
                fields.texts("tile").stream()
                        .filter(text -> text.matches("[1-9]\\d{0,2}"))
                        .map(Integer::valueOf)
                        .toList();
        if (fields.has("tile") && numbers.size() != 2) {
            fields.reading()
                    .problems()
                    .add(
                            Code.VALUE_NOT_ALLOWED,
                            fields.at("tile"),
                            "a tile is a column and a row, both counted from 1.",
                            "Write two numbers in brackets, such as [5, 2].");
            return Optional.empty();
        }
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Area.Tile(numbers.get(0), numbers.get(1)));
    }
}
