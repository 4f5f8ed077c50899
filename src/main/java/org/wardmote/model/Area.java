package org.wardmote.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wardmote.problem.Keyword;

/**
 * A district, one of its wards, or a place within them.
 *
 * @param notIn longer names that mean something else, such as {@code Milton Keynes} for Milton
 * @param codes official codes, oldest first
 * @param residents by the year they were counted
 * @param households by the year they were counted
 * @param linking whether its name in the minutes becomes a link
 * @param words what an editor wrote for its page
 */
public record Area(
        String id,
        String name,
        Kind kind,
        Optional<String> within,
        List<String> alsoCalled,
        List<String> notIn,
        List<Code> codes,
        SortedMap<Integer, Integer> residents,
        SortedMap<Integer, Integer> households,
        Optional<Tile> tile,
        Linking linking,
        Optional<Prose> words,
        Upkeep upkeep) {

    public Area {
        alsoCalled = List.copyOf(alsoCalled);
        notIn = List.copyOf(notIn);
        codes = List.copyOf(codes);
        residents = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(residents));
        households = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(households));
    }

    public enum Kind implements Keyword {
        DISTRICT,
        WARD,
        PLACE
    }

    public enum Linking {
        LINKED,
        UNLINKED
    }

    /** An official code and the days on which it was in force. */
    public record Code(String code, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** Its square on the tile map, column and row counted from 1. */
    public record Tile(int column, int row) {}
}
