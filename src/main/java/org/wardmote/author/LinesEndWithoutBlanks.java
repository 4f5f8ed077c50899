package org.wardmote.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.wardmote.format.CsvTable;
import org.wardmote.format.SourceText;
import org.wardmote.format.YamlValue;

/**
 * Lines of YAML and CSV end without blanks and tabs, but where these are part of what is said. In
 * Markdown they mean a line break, and stay.
 */
final class LinesEndWithoutBlanks implements Correction {

    private static final Pattern BLANKS = Pattern.compile("[ \\t]+\\z");

    @Override
    public List<Edit> edits(MarkedCopy file) {
        FieldText text = file.text();
        List<Edit> blanks =
                text.isWords()
                        ? List.of()
                        : IntStream.rangeClosed(1, text.source().lines().size())
                                .filter(line -> BLANKS.matcher(text.source().line(line)).find())
                                .mapToObj(line -> edit(line, text.source()))
                                .toList();
        if (blanks.isEmpty() || isSame(text, without(blanks, text))) {
            return blanks;
        }
        return blanks.stream().filter(edit -> isSame(text, without(List.of(edit), text))).toList();
    }

    private static Edit edit(int line, SourceText source) {
        String written = source.line(line);
        String rest = BLANKS.matcher(written).replaceFirst("");
        return new Instead(
                        source.at(line, rest.codePointCount(0, rest.length()) + 1),
                        written.substring(rest.length()),
                        "")
                .edit("blanks at the ends of lines");
    }

    private static FieldText without(List<Edit> blanks, FieldText text) {
        List<String> lines = new ArrayList<>(text.source().lines());
        for (Edit edit : blanks) {
            int at = edit.place().line() - 1;
            String line = lines.get(at);
            lines.set(at, line.substring(0, line.length() - edit.before().length()));
        }
        return new FieldText(new SourceText(text.source().whole(), lines));
    }

    private static boolean isSame(FieldText one, FieldText other) {
        if (one.isTable()) {
            return cells(one).equals(cells(other));
        }
        Optional<YamlValue> before = one.fields();
        Optional<YamlValue> after = other.fields();
        return before.isPresent() && after.isPresent() && SameYaml.says(before.get(), after.get());
    }

    private static List<List<String>> cells(FieldText text) {
        return text.table().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(CsvTable.Cell::text).toList())
                .toList();
    }
}
