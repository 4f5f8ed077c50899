package org.wardmote.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wardmote.format.SourceText;
import org.wardmote.format.YamlReader;
import org.wardmote.format.YamlValue;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/**
 * Lines of YAML are indented with blanks: two for each tab, if the file says the same however wide
 * a tab is taken to be.
 */
final class TabsAreBlanks implements Correction {

    private static final String KIND = "blanks in place of tabs";
    private static final List<Integer> WIDTHS = List.of(2, 1, 3, 4, 6, 8);

    @Override
    public List<Edit> edits(MarkedCopy file) {
        return file.problems(Set.of(Code.YAML_TAB))
                .findFirst()
                .map(problem -> edits(problem, file.source()))
                .orElse(List.of());
    }

    private static List<Edit> edits(Problem tab, SourceText source) {
        boolean isIndent = source.before(tab.location()).isBlank();
        if (!isIndent) {
            return source.from(tab.location()).startsWith("\t")
                    ? List.of(new Instead(tab.location(), "\t", " ").edit(tab, KIND))
                    : List.of();
        }
        return width(source).stream().flatMap(width -> edits(tab, source, width)).toList();
    }

    private static Stream<Edit> edits(Problem tab, SourceText source, int width) {
        return IntStream.rangeClosed(1, source.lines().size())
                .filter(line -> indent(source.line(line)).contains("\t"))
                .mapToObj(line -> instead(line, source, width))
                .map(
                        found ->
                                found.place().line() == tab.location().line()
                                        ? found.edit(tab, KIND)
                                        : found.edit(KIND));
    }

    private static Instead instead(int line, SourceText source, int width) {
        String indent = indent(source.line(line));
        return new Instead(source.at(line, 1), indent, indent.replace("\t", " ".repeat(width)));
    }

    /** The first width that the file can be read with; nothing where others say something else. */
    private static Optional<Integer> width(SourceText source) {
        List<YamlValue> readings = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        for (int width : WIDTHS) {
            YamlReader.read(begun(source, width), new Problems())
                    .ifPresent(
                            found -> {
                                readings.add(found);
                                widths.add(width);
                            });
        }
        return widths.stream()
                .findFirst()
                .filter(
                        width ->
                                readings.stream()
                                        .allMatch(one -> SameYaml.says(one, readings.get(0))));
    }

    /** The text with its tabs so wide, up to where the last record with a tab in it ends. */
    private static SourceText begun(SourceText source, int width) {
        int last =
                IntStream.rangeClosed(1, source.lines().size())
                        .filter(line -> indent(source.line(line)).contains("\t"))
                        .max()
                        .orElse(0);
        int end = last;
        while (end < source.lines().size() && !source.line(end + 1).matches("\\S.*")) {
            end++;
        }
        return new SourceText(
                source.whole(),
                source.lines().subList(0, end).stream()
                        .map(line -> indent(line).replace("\t", " ".repeat(width)) + line.strip())
                        .toList());
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
