package org.wardmote.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
public final class AreaLines {

    private final SourceText before;
    private final int year;
    private final List<Edit> edits = new ArrayList<>();

    private AreaLines(SourceText before, int year) {
        this.before = before;
        this.year = year;
    }

    /** Text that takes the place of another; an insertion takes the place of none. */
    private record Edit(Location place, int length, String text) {}

    /** The whole file as it would be; what it says of other years and fields is not touched. */
    public static SourceText with(
            Population population, int year, SourceText before, Problems problems) {
        AreaLines lines = new AreaLines(before, year);
        YamlReader.read(before, problems)
                .filter(YamlList.class::isInstance)
                .ifPresent(
                        list ->
                                ((YamlList) list)
                                        .items().stream()
                                                .filter(YamlMap.class::isInstance)
                                                .forEach(
                                                        area ->
                                                                lines.change(
                                                                        (YamlMap) area,
                                                                        population)));
        return lines.after();
    }

    private void change(YamlMap area, Population population) {
        Optional<Integer> count = text(area, "id").map(population.counts()::get);
        if (count.isEmpty()) {
            return;
        }
        Optional<YamlValue> field = area.value(population.field());
        if (field.orElse(area) instanceof YamlMap years && field.isPresent()) {
            changeYear(years, count.get());
        } else if (field.isEmpty()) {
            addField(area, population.field(), count.get());
        } else if (field.get() instanceof YamlNothing nothing) {
            addAfter(nothing, indent(area) + "  " + year + ": " + count.get());
        }
    }

    private void changeYear(YamlMap years, int count) {
        Optional<YamlText> old =
                years.value(Integer.toString(year))
                        .filter(YamlText.class::isInstance)
                        .map(YamlText.class::cast);
        if (old.isPresent()) {
            int length = old.get().text().length() + (old.get().isQuoted() ? 2 : 0);
            edits.add(new Edit(old.get().location(), length, Integer.toString(count)));
        } else {
            YamlMap.Entry last = years.entries().get(years.entries().size() - 1);
            String entry = year + ": " + count;
            if (years.written().isEmpty()) {
                addAfter(last.value(), " ".repeat(last.keyLocation().column() - 1) + entry);
            } else {
                Location end = last.value().location();
                String text = ((YamlText) last.value()).text();
                edits.add(
                        new Edit(
                                end.at(end.line(), end.column() + text.length()), 0, ", " + entry));
            }
        }
    }

    private void addField(YamlMap area, String field, int count) {
        YamlValue anchor =
                Stream.of("residents", "codes", "not-in", "also-called", "within", "kind", "name")
                        .flatMap(name -> area.value(name).stream())
                        .findFirst()
                        .orElse(area.entries().get(0).value());
        String indent = indent(area);
        addAfter(anchor, indent + field + ":\n" + indent + "  " + year + ": " + count);
    }

    private void addAfter(YamlValue value, String text) {
        int line = lastLine(value);
        edits.add(
                new Edit(
                        value.location().at(line, before.line(line).length() + 1), 0, "\n" + text));
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
