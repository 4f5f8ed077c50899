package org.wardmote.format;

import java.util.Arrays;
import org.wardmote.problem.Location;

/** Turns an offset within a text into a line and a column, both counted from 1. */
final class Positions {

    private final MarkdownSource source;
    private final int[] lineStarts;

    Positions(MarkdownSource source) {
        this.source = source;
        this.lineStarts = lineStarts(source.text());
    }

    Location at(int offset) {
        int inside = Math.max(0, Math.min(offset, source.text().length()));
        int found = Arrays.binarySearch(lineStarts, inside);
        int line = found >= 0 ? found : -found - 2;
        int column = source.text().codePointCount(lineStarts[line], inside);
        return source.location().at(line + 1, column + 1);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[++line] = i + 1;
            }
        }
        return starts;
    }
}
