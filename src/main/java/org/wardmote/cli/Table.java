package org.wardmote.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardmote.format.CsvText;
import org.wardmote.format.JsonText;

/**
 * Rows under named columns.
 *
 * @param rows each with a cell a column: a text, a whole number or a list of texts
 */
record Table(List<String> columns, List<List<Object>> rows) {

    Table {
        columns = List.copyOf(columns);
        rows = rows.stream().<List<Object>>map(List::copyOf).toList();
    }

    /** An array of objects; every object has every field, in the order of the columns. */
    String json() {
        return JsonText.of(rows.stream().map(this::object).toList());
    }

    /** With a header; the texts of a list are parted by semicolons. */
    String csv() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(columns);
        rows.forEach(row -> lines.add(row.stream().map(cell -> text(cell, "; ")).toList()));
        return CsvText.of(lines);
    }

    /** A cell in words, the texts of a list parted by this. */
    static String text(Object cell, String between) {
        return cell instanceof List<?> list
                ? String.join(between, list.stream().map(Object::toString).toList())
                : cell.toString();
    }

    private Map<String, Object> object(List<Object> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            object.put(columns.get(at), row.get(at));
        }
        return object;
    }
}
