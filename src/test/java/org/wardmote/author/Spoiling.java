package org.wardmote.author;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One mistake of the kind that hands make, in one line of one file.
 *
 * @param part what of the line is written otherwise
 */
record Spoiling(String path, int line, Pattern part, String instead) {

    /** Patterns of what people write otherwise, each with what they write. */
    private static final List<Map.Entry<String, String>> SLIPS =
            List.of(
                    Map.entry("$", "  "),
                    Map.entry("(\\d{4})-(\\d\\d)-(\\d\\d)", "$3/$2/$1"),
                    Map.entry("(\\d{4})-0?(\\d+)-0?(\\d+)", "$1-$2-$3"),
                    Map.entry("(\\d{4})-(\\d\\d)-(\\d\\d)", "31 February $1"),
                    Map.entry("(\\d\\d):(\\d\\d)", "$1.$2"),
                    Map.entry("(\\d\\d):00", "$1"),
                    Map.entry("^  ", "\t"),
                    Map.entry("^  (?=\\S)", " "),
                    Map.entry(": ", ":"),
                    Map.entry(": ", ":\t"),
                    Map.entry("$", ": more"),
                    Map.entry("$", " #4"),
                    Map.entry("$", " # or not"),
                    Map.entry(": (?=\\w)", ": [Draft] "),
                    Map.entry(": (?=\\w)", ": \"One\" "),
                    Map.entry(": (?=\\w)", ": \""),
                    Map.entry(": (?=\\w)", ": *"),
                    Map.entry(": (?=\\w)", ": @"),
                    Map.entry("^( *(?:- )?\\w+)\\w:", "$1:"),
                    Map.entry("^( *(?:- )?)url:", "$1link:"),
                    Map.entry("done", "Completed"),
                    Map.entry("open", "Outstanding"),
                    Map.entry("-and-", " & "),
                    Map.entry("ash", "Ash Ward"),
                    Map.entry("([a-z])-([a-z])", "$1 $2"),
                    Map.entry(",(\\d+)$", ",\"1,$1\""),
                    Map.entry(",(\\d+)$", ",$1.0"),
                    Map.entry("(\\d{4})-Q(\\d)", "Q$2 $1/26"),
                    Map.entry("^Action \\w+", "Action"),
                    Map.entry("^Action", "Acton"),
                    Map.entry("\\w", ""),
                    Map.entry("\\w", "x"),
                    Map.entry("^", "<<<<<<< "),
                    Map.entry("\"", ""),
                    Map.entry("^- ", "-"),
                    Map.entry(",", ";"));

    /** A slip in a line that has something to slip on. */
    static Spoiling any(Random random, SortedMap<String, Manuscript> files) {
        List<Spoiling> all = new ArrayList<>();
        while (all.isEmpty()) {
            Map.Entry<String, String> slip = SLIPS.get(random.nextInt(SLIPS.size()));
            Pattern part = Pattern.compile(slip.getKey());
            for (Manuscript file : files.values()) {
                List<String> lines = file.lines();
                for (int line = 0; line < lines.size(); line++) {
                    if (part.matcher(lines.get(line)).find() && !lines.get(line).isEmpty()) {
                        all.add(new Spoiling(file.path(), line, part, slip.getValue()));
                    }
                }
            }
        }
        all.sort(Comparator.comparing(Spoiling::path).thenComparing(Spoiling::line));
        return all.get(random.nextInt(all.size()));
    }

    void spoil(SortedMap<String, Manuscript> files) {
        files.computeIfPresent(path, (path, file) -> with(file, this::spoiled));
    }

    private String spoiled(String written) {
        Matcher found = part.matcher(written);
        return found.find() ? found.replaceFirst(instead) : written;
    }

    private Manuscript with(Manuscript file, UnaryOperator<String> slip) {
        List<String> lines = new ArrayList<>(file.lines());
        lines.set(line, slip.apply(lines.get(line)));
        return new Manuscript(file.path(), file.charset(), String.join("\n", lines));
    }
}
