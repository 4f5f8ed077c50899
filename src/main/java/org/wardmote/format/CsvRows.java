package org.wardmote.format;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/**
 * The rows of a CSV file one after the other, so that its size does not matter.
 *
 * <pre>
 * try (CsvRows rows = CsvRows.open(file, place, problems).orElseThrow()) {
 *     while (rows.hasNext()) {
 *         rows.next();
 *     }
 * }
 * </pre>
 */
public final class CsvRows implements AutoCloseable {

    private static final int LONGEST_HEADER = 1 << 16;

    private final Location whole;
    private final TextTraits traits;
    private final Problems problems;
    private final BufferedReader text;
    private final CsvReader<CsvRecord> csv;
    private final CloseableIterator<CsvRecord> records;
    private int line;
    private boolean isBroken;
    private Optional<CsvRecord> ahead = Optional.empty();

    private CsvRows(Path file, Location whole, TextTraits traits, Problems problems)
            throws IOException {
        this.whole = whole;
        this.traits = traits;
        this.problems = problems;
        this.text =
                new BufferedReader(
                        new InputStreamReader(Files.newInputStream(file), traits.charset()));
        char separator = CsvTableReader.separator(header());
        this.csv =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text);
        this.records = csv.iterator();
    }

    /** One row: the line that it begins on, and its cells without the space around them. */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Nothing where the file is no text, which has then been told. */
    public static Optional<CsvRows> open(Path file, Location whole, Problems problems) {
        Optional<TextTraits> traits = TextTraits.of(file);
        if (traits.isEmpty()) {
            problems.add(
                    Code.FILE_UNREADABLE,
                    whole,
                    "this file is not text.",
                    "If it is an archive such as a .zip, unpack it and name the .csv files in it.");
            return Optional.empty();
        }
        try {
            return Optional.of(new CsvRows(file, whole, traits.get(), problems));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public TextTraits traits() {
        return traits;
    }

    /**
     * Whether there is another row; a file that breaks off in quotation marks is told, and ends.
     */
    public boolean hasNext() {
        if (ahead.isEmpty() && !isBroken) {
            read();
        }
        return ahead.isPresent();
    }

    private void read() {
        try {
            Optional<CsvRecord> next =
                    records.hasNext() ? Optional.of(records.next()) : Optional.empty();
            isBroken = next.filter(this::runsIntoTheEnd).isPresent();
            ahead = next.filter(found -> !isBroken);
        } catch (CsvParseException fault) {
            isBroken = true;
        }
        if (isBroken) {
            problems.add(
                    Code.CSV_MALFORMED,
                    whole.at(line + 1, 0),
                    "from here on the quotation marks do not pair.",
                    "Fetch the file again: this copy is damaged.");
        }
    }

    /** A cell whose second quotation mark is missing takes in all that follows. */
    private boolean runsIntoTheEnd(CsvRecord last) {
        return last.getField(last.getFieldCount() - 1).indexOf('\n') >= 0 && !records.hasNext();
    }

    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CsvRecord read = ahead.orElseThrow();
        ahead = Optional.empty();
        line = (int) read.getStartingLineNumber();
        return new Row(line, read.getFields().stream().map(String::strip).toList());
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The first line, which is left to be read again; a byte-order mark is not. */
    private String header() throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        text.mark(LONGEST_HEADER + 1);
        char[] start = new char[LONGEST_HEADER];
        int read = Math.max(0, text.read(start, 0, LONGEST_HEADER));
        text.reset();
        return new String(start, 0, read).split("\r\n|\r|\n", 2)[0];
    }
}
