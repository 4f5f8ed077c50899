package org.wardmote.plan.figures;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wardmote.model.Address;

/**
 * A table that the site offers for re-use, as it stands in its files.
 *
 * @param path in the site without an ending, such as {@code data/2025-q3/months}
 * @param key the columns that tell its rows apart
 */
public record DataTable(
        String path,
        String title,
        String sentence,
        List<Column> columns,
        List<String> key,
        List<List<String>> rows) {

    public DataTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        rows = List.copyOf(rows);
    }

    /** What the cells of a column are. */
    public enum Kind {
        WORDS,
        /** A whole number, or the marker that stands in its place. */
        COUNT,
        /** A whole number, or nothing. */
        NUMBER,
        DATE
    }

    /**
     * @param sentence what it says, for a person
     */
    public record Column(String name, Kind kind, String sentence) {}

    public Address csv() {
        return new Address(path + ".csv");
    }

    public Address json() {
        return new Address(path + ".json");
    }

    /** What describes the CSV to programs (CSVW). */
    public Address metadata() {
        return new Address(path + ".csv-metadata.json");
    }

    /** One word for it within the package: {@code 2025-q3-months}. */
    public String name() {
        return path.replaceFirst("^data/", "").replace('/', '-');
    }

    /** How many bytes its CSV has. */
    public long csvBytes() {
        return rows.stream().mapToLong(DataTable::csvBytes).sum()
                + csvBytes(columns.stream().map(Column::name).toList());
    }

    /** Each cell with the comma or line end after it. */
    private static long csvBytes(List<String> cells) {
        return cells.stream().mapToLong(cell -> bytes(cell) + quotes(cell) + 1).sum();
    }

    /** In UTF-8, of which a table of figures has millions, nearly all of them plain letters. */
    private static long bytes(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            if (cell.charAt(at) >= 0x80) {
                return cell.getBytes(StandardCharsets.UTF_8).length;
            }
        }
        return cell.length();
    }

    private static long quotes(String cell) {
        boolean areNeeded =
                cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
        return areNeeded ? 2 + cell.chars().filter(c -> c == '"').count() : 0;
    }

    /** Roughly how many bytes its JSON has: each cell with its name, the notices but once. */
    public long jsonBytes() {
        long bytes = 0;
        for (int at = 0; at < columns.size(); at++) {
            if (!columns.get(at).equals(DataTables.ATTRIBUTION)) {
                for (List<String> row : rows) {
                    bytes += jsonBytes(at, row.get(at));
                }
            }
        }
        return bytes;
    }

    /** With quotation marks, a colon and a comma, and a share of what stands around the row. */
    private long jsonBytes(int column, String cell) {
        return cell.isEmpty() ? 0 : columns.get(column).name().length() + 6 + bytes(cell);
    }
}
