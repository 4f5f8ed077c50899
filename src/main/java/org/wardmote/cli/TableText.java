package org.wardmote.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wardmote.report.Ink;

/**
 * A table as it is read on a terminal: columns side by side, and what is too long for the terminal
 * wrapped within its column.
 *
 * <pre>
 * action             due         days-overdue  text
 * 2024-01-09-csp/A1  2024-03-01           257  Report the lamp in Elm Lane to the council, and
 *                                              say when it is lit again.
 * </pre>
 */
final class TableText {

    private static final int NARROWEST = 8;
    private static final String GAP = "  ";

    private final Table table;
    private final int[] widths;

    private TableText(Table table, int room) {
        this.table = table;
        this.widths = widths(table, room);
    }

    /**
     * The table as text, a line a row where there is room.
     *
     * @param room columns of the terminal; {@link Integer#MAX_VALUE} for a file
     */
    static String of(Table table, int room, Ink ink) {
        TableText text = new TableText(table, room);
        return text.row(List.copyOf(table.columns()))
                        .lines()
                        .map(line -> ink.bold(line) + "\n")
                        .collect(Collectors.joining())
                + table.rows().stream().map(text::row).collect(Collectors.joining());
    }

    /** As wide as what they hold; the widest gives way while there is no room for all. */
    private static int[] widths(Table table, int room) {
        int[] widths =
                IntStream.range(0, table.columns().size()).map(at -> width(table, at)).toArray();
        int gaps = GAP.length() * (widths.length - 1);
        while (IntStream.of(widths).sum() + gaps > room) {
            int widest =
                    IntStream.range(0, widths.length)
                            .boxed()
                            .max(Comparator.comparing(at -> widths[at]))
                            .orElse(0);
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int width(Table table, int at) {
        int widest =
                table.rows().stream().mapToInt(row -> Width.of(words(row.get(at)))).max().orElse(0);
        return Math.max(widest, table.columns().get(at).length());
    }

    private String row(List<Object> cells) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            wrapped.add(Width.wrapped(words(cells.get(at)), widths[at]));
        }
        int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, lines)
                .mapToObj(line -> line(cells, wrapped, line))
                .collect(Collectors.joining());
    }

    private String line(List<Object> cells, List<List<String>> wrapped, int line) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < cells.size(); at++) {
            List<String> parts = wrapped.get(at);
            String part = line < parts.size() ? parts.get(line) : "";
            String space = " ".repeat(Math.max(0, widths[at] - Width.of(part)));
            text.append(at == 0 ? "" : GAP);
            text.append(cells.get(at) instanceof Number ? space + part : part + space);
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static String words(Object cell) {
        return Table.text(cell, ", ");
    }
}
