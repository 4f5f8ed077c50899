package org.wardmote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardmote.field.Field;
import org.wardmote.field.FileKind;
import org.wardmote.field.FileKinds;
import org.wardmote.field.Shape;
import org.wardmote.field.Type;
import org.wardmote.format.FrontMatter;
import org.wardmote.format.SourceText;
import org.wardmote.format.YamlList;
import org.wardmote.format.YamlMap;
import org.wardmote.format.YamlReader;
import org.wardmote.format.YamlText;
import org.wardmote.format.YamlValue;
import org.wardmote.problem.Problems;

/**
 * A copy of a content whose files are trees of what is declared, so that any field may be given
 * another value: maps, lists and texts.
 */
final class DeclaredContent {

    private final Path folder;
    private final SortedMap<String, Source> sources = new TreeMap<>();

    /** A file with fields; {@code words} are what stands behind them in a Markdown file. */
    private record Source(FileKind kind, Object root, String words) {}

    /**
     * A place where a field may stand, whether it does or not.
     *
     * @param name with the kind of file and the fields above: {@code site.yaml licence/title}
     */
    record Spot(String name, Field field, String file, Map<String, Object> record) {

        Optional<Object> value() {
            return Optional.ofNullable(record.get(field.name()));
        }

        /** Takes it out where there is none. */
        void set(Optional<Object> value) {
            value.ifPresentOrElse(
                    other -> record.put(field.name(), other), () -> record.remove(field.name()));
        }
    }

    private DeclaredContent(Path folder) {
        this.folder = folder;
    }

    /**
     * @param more what is put behind a file, or into a new one, by its path
     */
    static DeclaredContent copied(Path content, Path to, Map<String, String> more)
            throws IOException {
        for (Path file : GoldenSite.files(content)) {
            Path copy = to.resolve(content.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        for (Map.Entry<String, String> one : more.entrySet()) {
            Path file = to.resolve(one.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, one.getValue(), UTF_8, CREATE, APPEND);
        }
        DeclaredContent copy = new DeclaredContent(to);
        for (Path file : GoldenSite.files(to)) {
            copy.take(to.relativize(file).toString().replace('\\', '/'));
        }
        return copy;
    }

    private void take(String name) throws IOException {
        Optional<FileKind> kind = kind(name);
        if (kind.isPresent()) {
            String text = Files.readString(folder.resolve(name), UTF_8);
            sources.put(name, source(kind.get(), name, text));
            write(name);
        }
    }

    private static Optional<FileKind> kind(String name) {
        Optional<FileKind> own =
                FileKinds.ALL.stream().filter(kind -> name.matches(pattern(kind))).findFirst();
        return own.isEmpty() && name.endsWith(".md") ? Optional.of(FileKinds.WORDS) : own;
    }

    /** Pages may lie in folders. */
    private static String pattern(FileKind kind) {
        return kind.path().replace("<name>", ".+").replaceAll("<[^>]+>", "[^/]+");
    }

    private static Source source(FileKind kind, String name, String text) {
        if (name.endsWith(".csv")) {
            return new Source(kind, rows(text), "");
        }
        SourceText file = SourceText.of(name, text);
        if (!name.endsWith(".md")) {
            return new Source(kind, tree(YamlReader.read(file, new Problems()).orElseThrow()), "");
        }
        Object fields = tree(FrontMatter.read(file, new Problems()).fields().orElseThrow());
        String words = text.replaceFirst("(?s)\\A---\n.*?\n---\n", "");
        return new Source(kind, fields instanceof Map ? fields : new LinkedHashMap<>(), words);
    }

    private static Object tree(YamlValue value) {
        if (value instanceof YamlMap map) {
            Map<String, Object> tree = new LinkedHashMap<>();
            map.entries().forEach(entry -> tree.put(entry.key(), tree(entry.value())));
            return tree;
        }
        if (value instanceof YamlList list) {
            return new ArrayList<>(list.items().stream().map(DeclaredContent::tree).toList());
        }
        return value instanceof YamlText text ? text.text() : "";
    }

    private static List<Object> rows(String table) {
        List<String> lines = table.lines().toList();
        String[] columns = lines.get(0).split(",");
        List<Object> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, Object> row = new LinkedHashMap<>();
            for (int at = 0; at < columns.length; at++) {
                row.put(columns[at], cells[at]);
            }
            rows.add(row);
        }
        return rows;
    }

    void write(String name) throws IOException {
        Files.writeString(folder.resolve(name), text(sources.get(name)), UTF_8);
    }

    private static String text(Source source) {
        if (source.kind() == FileKinds.FIGURES) {
            return DeclaredText.table((List<?>) source.root());
        }
        if (source.kind().root() instanceof Type.Mapping && ((Map<?, ?>) source.root()).isEmpty()) {
            return source.words();
        }
        String fields = DeclaredText.yaml(source.root(), "").strip() + "\n";
        return source.kind().path().endsWith(".md")
                ? "---\n" + fields + "---\n" + source.words()
                : fields;
    }

    /** Every field that is declared of a kind of file that has fields. */
    static SortedSet<String> declared() {
        SortedSet<String> names = new TreeSet<>();
        FileKinds.ALL.forEach(kind -> declare(kind.root(), Way.of(kind, ""), names));
        return names;
    }

    private static void declare(Type type, Way way, SortedSet<String> names) {
        if (type instanceof Type.Mapping mapping) {
            declare(mapping.shape(), way, names);
        } else if (type instanceof Type.ByName named) {
            declare(named.shape(), way, names);
        } else if (type instanceof Type.ListOf list) {
            declare(list.item(), way, names);
        } else if (type instanceof Type.Either either) {
            either.types().forEach(one -> declare(one, way, names));
        }
    }

    private static void declare(Shape shape, Way way, SortedSet<String> names) {
        for (Field field : shape.fields()) {
            if (!isRecord(field.type())) {
                names.add(way.name(field));
            }
            declare(field.type(), way.into(field), names);
        }
    }

    /** Whether it is held by its own fields, each for itself. */
    private static boolean isRecord(Type type) {
        return type instanceof Type.Mapping
                || type instanceof Type.ByName
                || type instanceof Type.ListOf list && isRecord(list.item());
    }

    /** The places in the content where a declared field stands or might stand. */
    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        sources.forEach(
                (name, source) ->
                        walk(
                                source.root(),
                                source.kind().root(),
                                Way.of(source.kind(), name),
                                spots));
        return spots;
    }

    /** Gives a value to a field that has one place. */
    void set(String name, Object value) throws IOException {
        Object own = value instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : value;
        Spot only = only(name);
        only.set(Optional.of(own));
        write(only.file());
    }

    /** Puts one more behind those of a list that has one place. */
    void add(String name, Map<String, String> record) throws IOException {
        List<Object> all = new ArrayList<>((List<?>) only(name).value().orElseThrow());
        all.add(new LinkedHashMap<>(record));
        set(name, all);
    }

    private Spot only(String name) {
        return spots().stream().filter(spot -> spot.name().equals(name)).findFirst().orElseThrow();
    }

    private record Way(String above, String file) {

        static Way of(FileKind kind, String file) {
            return new Way(kind.path() + " ", file);
        }

        /** Some records are one and the same wherever they stand; topics lie within topics. */
        Way into(Field field) {
            String own = field.name() + "/";
            return switch (field.name()) {
                case "known" -> new Way(own, file);
                case "documents" -> new Way("meeting.yaml " + own, file);
                default -> new Way(above.endsWith(own) ? above : above + own, file);
            };
        }

        String name(Field field) {
            return above + field.name();
        }
    }

    private static void walk(Object value, Type type, Way way, List<Spot> spots) {
        if (type instanceof Type.Mapping mapping && value instanceof Map) {
            walk(record(value), mapping.shape(), way, spots);
        } else if (type instanceof Type.ListOf list && value instanceof List<?> items) {
            items.forEach(item -> walk(item, list.item(), way, spots));
        } else if (type instanceof Type.ByName named && value instanceof Map<?, ?> records) {
            records.values().forEach(one -> walk(record(one), named.shape(), way, spots));
        } else if (type instanceof Type.Either either) {
            either.types().forEach(one -> walk(value, one, way, spots));
        }
    }

    private static void walk(Map<String, Object> record, Shape shape, Way way, List<Spot> spots) {
        for (Field field : shape.fields()) {
            spots.add(new Spot(way.name(field), field, way.file(), record));
            Optional.ofNullable(record.get(field.name()))
                    .ifPresent(value -> walk(value, field.type(), way.into(field), spots));
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> record(Object tree) {
        return (Map<String, Object>) tree;
    }

    /** Every name that something has, so that other files can name it, by the file's own name. */
    List<String> ids(String file) {
        return ((List<?>) sources.get(file).root())
                .stream().map(one -> record(one).get("id").toString()).toList();
    }
}
