package org.wardmote.problem;

import java.util.Comparator;

/**
 * A place in a file: {@code people.yaml:7:10}.
 *
 * @param root where the path of the file begins
 * @param file the path, parted by {@code /}; within the content it is what tells one file from
 *     another, whatever the content folder is called and wherever it lies
 * @param line counted from 1; 0 speaks of the whole file
 * @param column counted from 1 in characters; 0 speaks of the whole line
 */
public record Location(Root root, String file, int line, int column)
        implements Comparable<Location> {

    private static final Comparator<Location> READING_ORDER =
            Comparator.comparing(Location::file)
                    .thenComparingInt(Location::line)
                    .thenComparingInt(Location::column)
                    .thenComparing(Location::root);

    /** Where a path begins. */
    public enum Root {
        CONTENT,
        /** The path is told as it is: of a theme, of the finished site, of what is imported. */
        ELSEWHERE
    }

    /** A place in a file of the content. */
    public Location(String file, int line, int column) {
        this(Root.CONTENT, file, line, column);
    }

    /** A file of the content as a whole; the content folder itself has an empty path. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    /** A file that is not of the content, as a whole, by the path that is told of it. */
    public static Location elsewhere(String file) {
        return new Location(Root.ELSEWHERE, file, 0, 0);
    }

    /** Another place in the same file. */
    public Location at(int line, int column) {
        return new Location(root, file, line, column);
    }

    /**
     * The same place as a person would type it.
     *
     * @param content how they call the content folder, such as {@code content}
     */
    public Location told(String content) {
        if (root == Root.ELSEWHERE) {
            return this;
        }
        boolean isParted = !content.isEmpty() && !file.isEmpty();
        return elsewhere(content + (isParted ? "/" : "") + file).at(line, column);
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
