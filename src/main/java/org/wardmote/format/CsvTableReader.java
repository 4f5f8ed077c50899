package org.wardmote.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/**
 * Reads CSV as it comes from offices: parted by commas, semicolons or tabs, with or without
 * quotation marks, with whatever line ends.
 */
public final class CsvTableReader {

    private static final Pattern FORMULA = Pattern.compile("=\"([^\"]*)\"");

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final SourceText source;
    private final char separator;

    private CsvTableReader(SourceText source) {
        this.source = source;
        this.separator = separator(source.line(1));
    }

    /** The table; nothing where it cannot be read, which has then been told. */
    public static Optional<CsvTable> read(SourceText source, Problems problems) {
        return ConflictMarkers.areIn(source, problems)
                ? Optional.empty()
                : new CsvTableReader(source).table(problems);
    }

    private Optional<CsvTable> table(Problems problems) {
        List<CsvTable.Row> rows = new ArrayList<>();
        int next = 1;
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(source.text())) {
            for (CsvRecord row : csv) {
                int line = (int) row.getStartingLineNumber();
                if (!isBlank(row)) {
                    rows.add(row(row, line));
                }
                next = line + 1 + breaksIn(row);
            }
        } catch (CsvParseException fault) {
            problems.add(unreadable(next));
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Optional.of(
                rows.isEmpty()
                        ? new CsvTable(List.of(), List.of())
                        : new CsvTable(rows.get(0).cells(), rows.subList(1, rows.size())));
    }

    private Problem unreadable(int line) {
        return new Problem(
                Code.CSV_MALFORMED,
                source.at(line, 1),
                "the quotation marks of row " + line + " do not pair.",
                "Put a quotation mark at both ends of a cell, and write one inside it twice, as in"
                        + " \"the \"\"Green\"\"\".");
    }

    private CsvTable.Row row(CsvRecord row, int line) {
        List<Location> starts = starts(line);
        boolean isOneLine = starts.size() == row.getFieldCount();
        return new CsvTable.Row(
                IntStream.range(0, row.getFieldCount())
                        .mapToObj(
                                cell ->
                                        new CsvTable.Cell(
                                                text(row.getField(cell)),
                                                isOneLine ? starts.get(cell) : source.at(line, 1)))
                        .toList());
    }

    /** What a cell says; {@code ="007"} is how a spreadsheet is kept from counting with it. */
    private static String text(String written) {
        Matcher formula = FORMULA.matcher(written.strip());
        return formula.matches() ? formula.group(1).strip() : written.strip();
    }

    /** Where the cells of a line begin. */
    private List<Location> starts(int line) {
        List<Location> starts = new ArrayList<>(List.of(source.at(line, 1)));
        boolean quoted = false;
        int column = 1;
        for (int letter : source.line(line).codePoints().toArray()) {
            column++;
            quoted ^= letter == '"';
            if (letter == separator && !quoted) {
                starts.add(source.at(line, column));
            }
        }
        return starts;
    }

    /** Spreadsheets leave rows of nothing but separators at the end. */
    private static boolean isBlank(CsvRecord row) {
        for (int cell = 0; cell < row.getFieldCount(); cell++) {
            if (!row.getField(cell).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static int breaksIn(CsvRecord row) {
        int breaks = 0;
        for (int cell = 0; cell < row.getFieldCount(); cell++) {
            String text = row.getField(cell);
            for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
                breaks++;
            }
        }
        return breaks;
    }

    /** Whichever of them the header holds most often. */
    static char separator(String header) {
        return SEPARATORS.stream()
                .max(
                        Comparator.comparingLong(
                                        (Character sign) ->
                                                header.chars().filter(c -> c == sign).count())
                                .thenComparing(sign -> -SEPARATORS.indexOf(sign)))
                .orElse(',');
    }
}
