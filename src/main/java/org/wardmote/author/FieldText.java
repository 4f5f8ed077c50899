package org.wardmote.author;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wardmote.field.Type;
import org.wardmote.format.CsvTable;
import org.wardmote.format.CsvTableReader;
import org.wardmote.format.FrontMatter;
import org.wardmote.format.SourceText;
import org.wardmote.format.YamlReader;
import org.wardmote.format.YamlValue;
import org.wardmote.problem.Problems;

/** A file's text, for what its fields say. */
record FieldText(SourceText source) {

    private static final List<String> COLUMNS = List.of("area", "indicator", "period", "count");

    /** From the content folder. */
    String path() {
        return source.whole().file();
    }

    boolean isYaml() {
        return path().endsWith(".yaml");
    }

    boolean isTable() {
        return path().endsWith(".csv");
    }

    /** Whether people's words stand in it, with or without fields above them. */
    boolean isWords() {
        return path().endsWith(".md");
    }

    /** Nothing where they cannot be read. */
    Optional<YamlValue> fields() {
        if (isWords()) {
            return FrontMatter.read(source, new Problems()).fields();
        }
        return isYaml() ? YamlReader.read(source, new Problems()) : Optional.empty();
    }

    /** Nothing where it cannot be read, or is no table. */
    Optional<CsvTable> table() {
        return isTable() ? CsvTableReader.read(source, new Problems()) : Optional.empty();
    }

    /** Whether nothing breaks it off; a table is read once it has its columns. */
    boolean isReadable() {
        return fields().isPresent() || table().filter(FieldText::hasColumns).isPresent();
    }

    private static boolean hasColumns(CsvTable table) {
        return table.columns().stream()
                .map(cell -> cell.text().toLowerCase(Locale.ROOT))
                .toList()
                .containsAll(COLUMNS);
    }

    /** The names and values of the file with what is declared of them. */
    WrittenFields written() {
        Type root = MendableFiles.kindOf(path()).orElseThrow().root();
        return isTable()
                ? table().map(table -> WrittenFields.of(table, root)).orElse(WrittenFields.NONE)
                : fields().map(fields -> WrittenFields.of(fields, root)).orElse(WrittenFields.NONE);
    }

    /** The last line of its fields; 0 where words have none above them. */
    int endOfFields() {
        if (!isWords()) {
            return source.lines().size();
        }
        SourceText words = FrontMatter.read(source, new Problems()).words();
        int end = 0;
        while (words.line(end + 1).isEmpty() && !source.line(end + 1).isEmpty()) {
            end++;
        }
        return end;
    }
}
