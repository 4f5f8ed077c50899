package org.wardmote.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wardmote.GoldenSite;

/**
 * Edits as editors make them, and worse, on the files of a folder: words altered, lines taken out,
 * doubled or moved, numbers changed, files removed, renamed and copied, broken and mended. The same
 * seed gives the same edits.
 */
final class RandomEdits {

    /** What an editor may write for what; each reaches further than the file that it is in. */
    private static final List<List<String>> REACHING_FAR =
            List.of(
                    List.of("areas.yaml", "name: Thornby", "name: Thornby St Mary"),
                    List.of("areas.yaml", "2021: 9200", "2021: 8100"),
                    List.of("areas.yaml", "kind: place", "kind: place\n  linked: no"),
                    List.of("people.yaml", "name: Ann Example", "name: Ann Example-Over"),
                    List.of("people.yaml", "initials: AE", "initials: XE"),
                    List.of("bodies.yaml", "name: Problem Solving Group", "name: Lamps Group"),
                    List.of("organisations.yaml", "name: Thornby Trust", "name: Over Trust"),
                    List.of("indicators.yaml", "policy: open", "policy: withhold"),
                    List.of("indicators.yaml", "flag: yes", "flag: no"),
                    List.of("site.yaml", "top-share: 0.2", "top-share: 0.5"),
                    List.of("site.yaml", "lapse-after: 12 months", "lapse-after: 2 months"),
                    List.of("site.yaml", "title: Preventing", "title: Growing"),
                    List.of("site.yaml", "elmbridge/", "elm/"),
                    List.of("data/2025-q3/figures.csv", ",33,", ",34,"),
                    List.of("data/2025-q3/dataset.yaml", "state: final", "state: provisional"),
                    List.of("plans/2024-25.yaml", "title:", "title: New"),
                    List.of("meetings/2024-03-12-csp/lamps.csv", "a", "bb"),
                    List.of("meetings/2024-06-11-csp/minutes.md", "A1 (done)", "A1 (dropped)"),
                    List.of("meetings/2023-12-05-csp/meeting.yaml", "body:", "hidden: yes\nbody:"),
                    List.of("meetings/2023-12-05-csp/minutes.md", "Ash & Rowan", "Mill End"),
                    List.of("pages/about.md", "title:", "publish: 2031-01-01\ntitle:"));

    private static final List<String> WORDS =
            List.of(
                    "Thornby",
                    "lamps",
                    "Ann Example",
                    "Review 2",
                    "Rowan Green",
                    "37%",
                    "**over**");

    private static final List<String> BREAKING =
            List.of("\t- x: y", "title: a: b", "- [", "<<<<<<< HEAD", "  date: 12/11/2020", "é\0");

    private final Path folder;
    private final Random chance;
    private final TreeMap<String, byte[]> original;

    RandomEdits(Path folder, long seed) {
        this.folder = folder;
        this.chance = new Random(seed);
        this.original = read();
    }

    /** Makes one edit, and says which. */
    String next() {
        return switch (chance.nextInt(12)) {
            case 0, 1 -> mended();
            case 2, 3 -> reaching(one(REACHING_FAR));
            case 4 -> moved();
            case 5 -> removed(one(files("")));
            case 6 -> broken(one(files("")));
            case 7 -> numbered(one(files("")));
            default -> altered(one(files(chance.nextBoolean() ? ".md" : "")));
        };
    }

    /** Takes everything back to how it was, as by changing the branch. */
    String mended() {
        files("").forEach(name -> delete(folder.resolve(name)));
        original.forEach(this::write);
        return "all as it was";
    }

    private String reaching(List<String> edit) {
        Path file = folder.resolve(edit.get(0));
        if (Files.exists(file)) {
            write(edit.get(0), text(edit.get(0)).replace(edit.get(1), edit.get(2)).getBytes(UTF_8));
        }
        return "%s: %s for %s".formatted(edit.get(0), edit.get(2), edit.get(1));
    }

    private String moved() {
        String name = one(files(""));
        String other = name.replaceFirst("([a-z]+)([^a-z]*)$", chance.nextInt(9) + "$1$2");
        byte[] bytes = bytes(folder.resolve(name));
        if (chance.nextBoolean()) {
            delete(folder.resolve(name));
        }
        write(other, bytes);
        return name + " to " + other;
    }

    private String removed(String name) {
        delete(folder.resolve(name));
        return "without " + name;
    }

    private String broken(String name) {
        List<String> lines = lines(name);
        lines.add(chance.nextInt(lines.size() + 1), one(BREAKING));
        return "broken: " + write(name, lines);
    }

    private String numbered(String name) {
        List<String> lines = lines(name);
        int at = chance.nextInt(lines.size());
        String digit = Integer.toString(chance.nextInt(10));
        lines.set(at, lines.get(at).replaceFirst("\\d(?=\\D*$)", digit));
        return "a number in " + write(name, lines);
    }

    private String altered(String name) {
        List<String> lines = lines(name);
        int at = chance.nextInt(lines.size());
        switch (chance.nextInt(4)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            case 2 -> Collections.swap(lines, at, chance.nextInt(lines.size()));
            default -> lines.set(at, lines.get(at) + " " + one(WORDS));
        }
        return "line %d of %s".formatted(at + 1, write(name, lines));
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private List<String> files(String ending) {
        return read().keySet().stream().filter(name -> name.endsWith(ending)).toList();
    }

    private TreeMap<String, byte[]> read() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        GoldenSite.files(folder)
                .forEach(
                        file ->
                                files.put(
                                        folder.relativize(file).toString().replace('\\', '/'),
                                        bytes(file)));
        return files;
    }

    private List<String> lines(String name) {
        return new ArrayList<>(List.of(text(name).split("\n", -1)));
    }

    private String text(String name) {
        return new String(bytes(folder.resolve(name)), UTF_8);
    }

    private String write(String name, List<String> lines) {
        write(name, lines.stream().collect(Collectors.joining("\n")).getBytes(UTF_8));
        return name;
    }

    private void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
