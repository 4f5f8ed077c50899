package org.wardmote;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.wardmote.field.FileKind;
import org.wardmote.field.FileKinds;
import org.wardmote.field.Scalar;

/**
 * The examples of the field reference as one record, each in its place, with the few files that
 * they speak of and that are no examples themselves.
 */
record ExampleRecord(Path folder) {

    /** Every value as it is written, since the record reads it by its field. */
    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .build();

    /** What differs in the path of a kind of file, and what stands for it here. */
    private static final Map<String, String> PLACES =
            Map.of(
                    "meetings/<date>-<body>", "meetings/2024-03-12-csp",
                    "data/<year>-q<n>", "data/2025-q3",
                    "plans/<year>", "plans/2024-25",
                    "finance/<year>", "finance/2024-25",
                    "pages/<name>", "pages/about",
                    "<words>", "areas/elm-and-rowan");

    private static final Map<String, String> BESIDE =
            Map.of(
                    "meetings/2023-12-05-csp/meeting.yaml",
                    "body: csp\ndate: 2023-12-05\n",
                    "meetings/2024-03-12-csp/minutes.md",
                    "## 3. Data report\n\nAction A1 (Ann Example): mend the lamp.\n",
                    "meetings/2024-03-12-csp/minutes-2023-12-05.pdf",
                    "%PDF-1.4\n",
                    "files/logo.svg",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>\n");

    /** What the examples hold of files, by the field that names them. */
    private static final Map<String, String> FILES =
            Map.of("logo", "files/logo.svg", "file", "minutes-2023-12-05.pdf");

    /** Writes all of it into a folder. */
    static ExampleRecord in(Path folder) {
        ExampleRecord record = new ExampleRecord(folder);
        BESIDE.forEach(record::write);
        FileKinds.ALL.forEach(record::mend);
        return record;
    }

    /** Where the example of a kind stands. */
    static String path(FileKind kind) {
        return PLACES.entrySet().stream()
                .filter(place -> kind.path().startsWith(place.getKey()))
                .findFirst()
                .map(place -> kind.path().replace(place.getKey(), place.getValue()))
                .orElse(kind.path());
    }

    /** What comes of it. */
    GoldenSite.Outcome build() {
        return new GoldenSite(folder).build(folder);
    }

    /** Puts the example of a kind back. */
    void mend(FileKind kind) {
        write(path(kind), kind.example());
    }

    /** Puts a text where values may stand; the records around them are made if need be. */
    void put(List<DeclaredValue> values, String text) {
        for (DeclaredValue value : values) {
            String path = path(value.kind());
            write(path, with(value, read(path), text));
        }
    }

    /** What a reference names in the examples, or might. */
    static String thing(DeclaredValue value) {
        Scalar type = value.scalars().filter(Scalar::isReference).findFirst().orElseThrow();
        return FILES.getOrDefault(value.field(), type.example());
    }

    private static String with(DeclaredValue value, String file, String text) {
        if (value.kind().path().endsWith(".csv")) {
            return row(file, value.field(), text);
        }
        if (value.kind().path().endsWith(".md")) {
            String[] parts = file.split("---\n", 3);
            return "---\n" + yaml(parts[1], value, text) + "---\n" + parts[2];
        }
        return yaml(file, value, text);
    }

    private static String row(String table, String column, String text) {
        List<String> lines = table.lines().toList();
        int place = List.of(lines.get(0).split(",")).indexOf(column);
        String[] cells = lines.get(1).split(",", -1);
        cells[place] = "\"" + text.replace("\"", "\"\"") + "\"";
        return lines.get(0) + "\n" + String.join(",", cells) + "\n";
    }

    private static String yaml(String yaml, DeclaredValue value, String text) {
        try {
            JsonNode root = YAML.readTree(yaml);
            put(root, value, text);
            return YAML.writeValueAsString(root);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void put(JsonNode root, DeclaredValue value, String text) {
        JsonNode in = root;
        List<String> way = value.way();
        for (int at = 0; at + 1 < way.size(); at++) {
            boolean isList = way.get(at + 1).equals(DeclaredValue.FIRST);
            in = container(in, way.get(at), isList);
        }
        String last = way.get(way.size() - 1);
        if (in instanceof ObjectNode fields && !last.equals(DeclaredValue.FIRST)) {
            value.beside().forEach((name, example) -> fields.putIfAbsent(name, text(example)));
        }
        set(in, last, text(text));
    }

    /** What stands at a step; made anew where nothing fitting does. */
    private static JsonNode container(JsonNode in, String step, boolean isList) {
        JsonNode there =
                in instanceof ObjectNode fields ? fields.path(name(fields, step)) : in.path(0);
        if (isList ? there.isContainerNode() : there.isObject()) {
            return there;
        }
        JsonNode made = isList ? YAML.createArrayNode() : YAML.createObjectNode();
        set(in, step, made);
        return made;
    }

    private static void set(JsonNode in, String step, JsonNode value) {
        if (in instanceof ObjectNode fields) {
            fields.set(name(fields, step), value);
        } else if (in.isEmpty()) {
            ((ArrayNode) in).add(value);
        } else {
            ((ArrayNode) in).set(0, value);
        }
    }

    /** The first name of records by name and of numbers by year is whichever comes first. */
    private static String name(ObjectNode fields, String step) {
        return step.equals(DeclaredValue.FIRST) ? fields.fieldNames().next() : step;
    }

    private static JsonNode text(String text) {
        return YAML.getNodeFactory().textNode(text);
    }

    private String read(String path) {
        try {
            return Files.readString(folder.resolve(path), UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(String path, String text) {
        Path file = folder.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
