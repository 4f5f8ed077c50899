package org.wardmote.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wardmote.field.FileKind;
import org.wardmote.field.FileKinds;
import org.wardmote.format.JsonText;

/**
 * The schemas of all YAML files, by the names of the files that hold them: {@code
 * people.schema.json}.
 */
public final class SchemaFiles {

    private static final String YAML = ".yaml";

    private SchemaFiles() {}

    /** The kinds of file that have a schema. */
    public static List<FileKind> kinds() {
        return FileKinds.ALL.stream().filter(kind -> kind.path().endsWith(YAML)).toList();
    }

    /**
     * The kind of a file of the content.
     *
     * @param path as an editor types it: {@code content/plans/2024-25.yaml}, {@code people.yaml} or
     *     {@code people}
     */
    public static Optional<FileKind> kindOf(String path) {
        String wanted = path.replace('\\', '/');
        return kinds().stream()
                .filter(
                        kind ->
                                List.of(kind.path(), kind.path().replace(YAML, "")).contains(wanted)
                                        || pattern(kind).matcher(wanted).matches())
                .findFirst();
    }

    /** What stands in angle brackets differs from file to file. */
    private static Pattern pattern(FileKind kind) {
        return Pattern.compile(
                "(?:.*/)?" + kind.path().replaceAll("<[^>]*>(?:-<[^>]*>)*", "[^/]+"));
    }

    /**
     * {@code meeting.schema.json} for every {@code meeting.yaml}, {@code plans…} for every plan.
     */
    public static String name(FileKind kind) {
        String[] parts = kind.path().split("/");
        String last = parts[parts.length - 1];
        String word = last.startsWith("<") ? parts[parts.length - 2] : last.replace(YAML, "");
        return word + ".schema.json";
    }

    /**
     * The settings by which VS Code's YAML extension finds the schemas.
     *
     * @param folder where they are: {@code ./schemas}, seen from the folder that is opened
     * @param content the content folder, seen from there
     */
    public static String settings(String folder, String content) {
        return JsonText.of(Map.of("yaml.schemas", places(folder, content)));
    }

    /** Each schema's file, and the files that it is for. */
    static Map<String, Object> places(String folder, String content) {
        Map<String, Object> files = new LinkedHashMap<>();
        for (FileKind kind : kinds()) {
            files.put(folder + "/" + name(kind), content + "/" + glob(kind));
        }
        return files;
    }

    private static String glob(FileKind kind) {
        return kind.path().replaceAll("<[^>]*>(?:-<[^>]*>)*", "*");
    }
}
