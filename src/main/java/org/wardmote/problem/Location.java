package org.wardmote.problem;

import java.util.Comparator;

/**
 * A place in a file of the content: {@code content/people.yaml:7:10}.
 *
 * @param file the path as a person would type it, parted by {@code /}, such as {@code
 *     content/people.yaml}
 * @param line counted from 1; 0 speaks of the whole file
 * @param column counted from 1 in characters; 0 speaks of the whole line
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> READING_ORDER =
            Comparator.comparing(Location::file)
                    .thenComparingInt(Location::line)
                    .thenComparingInt(Location::column);

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** Another place in the same file. */
    public Location at(int line, int column) {
        return new Location(file, line, column);
    }

    @Override
    public int compareTo(Location other) {
        return READING_ORDER.compare(this, other);
    }

    /** {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
