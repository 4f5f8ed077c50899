package org.wardmote.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.format.SourceText;
import org.wardmote.format.YamlList;
import org.wardmote.format.YamlMap;
import org.wardmote.format.YamlNothing;
import org.wardmote.format.YamlReader;
import org.wardmote.format.YamlText;
import org.wardmote.format.YamlValue;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/**
 * Writes numbers into {@code areas.yaml} line by line, so that every comment, every blank line and
 * the order of everything stay as they are.
 */
final class AreaLines {

    private final SourceText before;
    private final Numbers numbers;
    private final List<Edit> edits = new ArrayList<>();

    private AreaLines(SourceText before, Numbers numbers) {
        this.before = before;
        this.numbers = numbers;
    }

    /**
     * What is written.
     *
     * @param field of an area, which holds a number a year: {@code residents}
     * @param byArea by the id of the area
     */
    record Numbers(String field, int year, Map<String, Integer> byArea) {

        String entry(int number) {
            return year + ": " + number;
        }
    }

    /** Text that takes the place of another; an insertion takes the place of none. */
    private record Edit(Location place, int length, String text) {}

    /** The whole file as it would be; what it says of other years and fields is not touched. */
    static SourceText with(Numbers numbers, SourceText before, Problems problems) {
        AreaLines lines = new AreaLines(before, numbers);
        YamlReader.read(before, problems)
                .filter(YamlList.class::isInstance)
                .map(list -> ((YamlList) list).items().stream())
                .orElse(Stream.empty())
                .filter(YamlMap.class::isInstance)
                .forEach(area -> lines.change((YamlMap) area));
        return lines.after();
    }

    private void change(YamlMap area) {
        Optional<Integer> count = text(area, "id").map(numbers.byArea()::get);
        if (count.isEmpty()) {
            return;
        }
        Optional<YamlValue> field = area.value(numbers.field());
        if (field.isEmpty()) {
            addField(area, count.get());
        } else if (field.get() instanceof YamlMap years) {
            changeYear(years, count.get());
        } else if (field.get() instanceof YamlNothing nothing) {
            addAfter(nothing, indent(area) + "  " + numbers.entry(count.get()));
        }
    }

    private void changeYear(YamlMap years, int count) {
        String entry = numbers.entry(count);
        Optional<YamlValue> old = years.value(Integer.toString(numbers.year()));
        if (old.isPresent()) {
            Location place = old.get().location();
            edits.add(new Edit(place, length(old.get()), Integer.toString(count)));
        } else if (years.entries().isEmpty()) {
            edits.add(new Edit(after(years.location(), 1), 0, entry));
        } else {
            YamlMap.Entry last = years.entries().get(years.entries().size() - 1);
            if (years.written().isEmpty()) {
                addAfter(last.value(), " ".repeat(last.keyLocation().column() - 1) + entry);
            } else {
                Location end = after(last.value().location(), length(last.value()));
                edits.add(new Edit(end, 0, ", " + entry));
            }
        }
    }

    private static Location after(Location place, int length) {
        return place.at(place.line(), place.column() + length);
    }

    /** As it is written on its line, a number being a plain word; nothing where nothing is. */
    private static int length(YamlValue value) {
        return value instanceof YamlText text
                ? text.text().length() + (text.isQuoted() ? 2 : 0)
                : 0;
    }

    private void addField(YamlMap area, int count) {
        YamlValue anchor =
                Stream.of("residents", "codes", "not-in", "also-called", "within", "kind", "name")
                        .flatMap(name -> area.value(name).stream())
                        .findFirst()
                        .orElse(area.entries().get(0).value());
        String indent = indent(area);
        addAfter(anchor, indent + numbers.field() + ":\n" + indent + "  " + numbers.entry(count));
    }

    private void addAfter(YamlValue value, String text) {
        int line = lastLine(value);
        String last = before.line(line);
        int end = last.codePointCount(0, last.length()) + 1;
        edits.add(new Edit(value.location().at(line, end), 0, "\n" + text));
    }

    private static String indent(YamlMap area) {
        return " ".repeat(area.entries().get(0).keyLocation().column() - 1);
    }

    private static int lastLine(YamlValue value) {
        Stream<YamlValue> within = Stream.empty();
        if (value instanceof YamlMap map) {
            within = map.entries().stream().map(YamlMap.Entry::value);
        } else if (value instanceof YamlList list) {
            within = list.items().stream();
        }
        return Math.max(
                value.location().line(), within.mapToInt(AreaLines::lastLine).max().orElse(0));
    }

    private static Optional<String> text(YamlMap area, String field) {
        return area.value(field)
                .filter(YamlText.class::isInstance)
                .map(value -> ((YamlText) value).text());
    }

    /** From the end backwards, so that no edit moves the place of another. */
    private SourceText after() {
        List<String> lines = new ArrayList<>(before.lines());
        edits.stream()
                .sorted(Comparator.comparing(Edit::place).reversed())
                .forEach(edit -> apply(edit, lines));
        return SourceText.of(before.whole(), String.join("\n", lines));
    }

    private static void apply(Edit edit, List<String> lines) {
        int at = edit.place().line() - 1;
        String line = lines.get(at);
        int start = line.offsetByCodePoints(0, edit.place().column() - 1);
        lines.set(
                at, line.substring(0, start) + edit.text() + line.substring(start + edit.length()));
    }
}
