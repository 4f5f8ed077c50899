package org.wardmote.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.wardmote.format.JsonText;
import org.wardmote.plan.figures.DataTable;
import org.wardmote.plan.figures.DataTable.Column;

/**
 * The rows of a table as JSON, a line each: {@code {"area":"ash","count":7}}.
 *
 * <p>The same few words stand in thousands of rows, so each is written as JSON once and remembered.
 */
final class JsonRows {

    private final List<Column> columns;
    private final Map<String, String> words = new HashMap<>();

    JsonRows(DataTable table) {
        this.columns = table.columns();
    }

    /** An empty cell is left out; the notices stand at the head of the file already. */
    String line(List<String> row) {
        StringJoiner line = new StringJoiner(",", "{", "}");
        for (int at = 0; at < row.size(); at++) {
            Column column = columns.get(at);
            String cell = row.get(at);
            if (!cell.isEmpty() && !column.name().equals("attribution")) {
                line.add(
                        words(column.name()) + ":" + (isNumber(column, cell) ? cell : words(cell)));
            }
        }
        return line.toString();
    }

    /** Where a marker stands in place of a count it is the text that it is. */
    private static boolean isNumber(Column column, String cell) {
        return switch (column.kind()) {
            case NUMBER -> true;
            case COUNT -> Character.isDigit(cell.charAt(0));
            case WORDS, DATE -> false;
        };
    }

    private String words(String text) {
        return words.computeIfAbsent(text, JsonText::onOneLine);
    }
}
