package org.wardmote.format;

import java.util.List;
import org.wardmote.problem.Location;

/**
 * The text of one file, with its name: lines end in {@code \n} whatever the disk holds.
 *
 * @param whole the file as a whole
 * @param lines without their ends
 */
public record SourceText(Location whole, List<String> lines) {

    public SourceText {
        lines = List.copyOf(lines);
    }

    /** The text of a file of the content, by its path. */
    public static SourceText of(String file, String text) {
        return of(Location.of(file), text);
    }

    /** Parts a text at its line ends, of whichever kind; a byte-order mark is no part of it. */
    public static SourceText of(Location whole, String text) {
        String begun = text.startsWith("\uFEFF") ? text.substring(1) : text;
        // Line ends that only some programs know would make ours and theirs count differently.
        String known = begun.replace('\u2028', ' ').replace('\u2029', ' ').replace('\u0085', ' ');
        return new SourceText(whole, List.of(known.split("\r\n|\r|\n", -1)));
    }

    public String text() {
        return String.join("\n", lines);
    }

    /** A line by its number, counted from 1; empty where there is none. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** What stands on the line of a place, from there on. */
    public String from(Location place) {
        String line = line(place.line());
        int characters = line.codePointCount(0, line.length());
        int skipped = Math.min(Math.max(place.column() - 1, 0), characters);
        return line.substring(line.offsetByCodePoints(0, skipped));
    }

    /** What stands on the line of a place, before it. */
    public String before(Location place) {
        String line = line(place.line());
        return line.substring(0, line.length() - from(place).length());
    }

    public Location at(int line, int column) {
        return whole.at(line, column);
    }

    /** Whether it holds nothing but space. */
    public boolean isBlank() {
        return lines.stream().allMatch(String::isBlank);
    }
}
