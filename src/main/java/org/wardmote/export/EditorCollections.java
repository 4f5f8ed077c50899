package org.wardmote.export;

import static org.wardmote.export.EditorField.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wardmote.field.FileKind;
import org.wardmote.field.FileKinds;
import org.wardmote.field.Type;

/**
 * The kinds of file as the browser editor lists them: folders of files of one kind, and single
 * files. Nothing is deleted in a browser, since an address that is gone needs an old name.
 */
final class EditorCollections {

    /** The list of the files that others name things of. */
    static final String REGISTERS = "registers";

    /** The one field of a file that is a list. */
    static final String ENTRIES = "entries";

    /** The words of a Markdown file, after its fields. */
    static final String WORDS = "words";

    /**
     * A folder of the content whose files are of one kind.
     *
     * @param one how one of them is called
     * @param path of a file in it, without its ending
     * @param slug how a new one is named; empty where its name is typed
     * @param hint how a new one is to be named
     */
    private record Folder(
            String name,
            String one,
            FileKind kind,
            String folder,
            String path,
            String slug,
            String hint) {

        boolean isOfWords() {
            return kind == FileKinds.PAGE || kind == FileKinds.WORDS;
        }

        boolean isTitled() {
            return has("title");
        }

        boolean isOfDays() {
            return has(DATE);
        }

        private boolean has(String field) {
            return kind.root() instanceof Type.Mapping record
                    && record.shape().field(field).isPresent();
        }
    }

    private static final String DATE = "date";
    private static final String ITSELF = "{{slug}}";
    private static final String A_YEAR = "The financial year, such as 2024-25.";

    private static final List<Folder> FOLDERS =
            List.of(
                    new Folder(
                            "meetings",
                            "meeting",
                            FileKinds.MEETING,
                            "meetings",
                            "{{slug}}/meeting",
                            "{{fields.date}}-{{fields.body}}",
                            "The day and the body, such as 2024-03-12-csp."),
                    new Folder(
                            "minutes",
                            "minutes",
                            FileKinds.WORDS,
                            "meetings",
                            "{{slug}}/minutes",
                            "",
                            "As the meeting is named, such as 2024-03-12-csp."),
                    new Folder(
                            "pages",
                            "page",
                            FileKinds.PAGE,
                            "pages",
                            ITSELF,
                            "{{fields.title}}",
                            "The address of the page, such as about."),
                    new Folder("plans", "plan", FileKinds.PLAN, "plans", ITSELF, "", A_YEAR),
                    new Folder(
                            "finance", "finance", FileKinds.FINANCE, "finance", ITSELF, "", A_YEAR),
                    new Folder(
                            "datasets",
                            "dataset",
                            FileKinds.DATASET,
                            "data",
                            "{{slug}}/dataset",
                            "",
                            "The quarter, such as 2025-q3."));

    private static final List<FileKind> SINGLE =
            List.of(
                    FileKinds.PEOPLE,
                    FileKinds.ORGANISATIONS,
                    FileKinds.BODIES,
                    FileKinds.AREAS,
                    FileKinds.INDICATORS,
                    FileKinds.ACTION_UPDATES,
                    FileKinds.REVIEWS,
                    FileKinds.CASE_REVIEWS,
                    FileKinds.SITE);

    private EditorCollections() {}

    /**
     * All of them.
     *
     * @param content the folder of the content in the repository
     */
    static List<Map<String, Object>> in(String content) {
        List<Map<String, Object>> all = new ArrayList<>();
        FOLDERS.forEach(folder -> all.add(of(folder, content)));
        all.add(
                map(
                        "name",
                        REGISTERS,
                        "label",
                        "People, places and other lists",
                        "files",
                        SINGLE.stream().map(kind -> single(kind, content)).toList()));
        return all;
    }

    private static Map<String, Object> of(Folder folder, String content) {
        List<Map<String, Object>> fields = new ArrayList<>(fields(folder.kind()));
        if (folder.isOfWords()) {
            fields.add(folder.isTitled() ? 1 : 0, words());
        }
        Map<String, Object> collection =
                map(
                        "name",
                        folder.name(),
                        "label",
                        EditorField.label(folder.name()),
                        "label_singular",
                        EditorField.label(folder.one()),
                        "description",
                        folder.kind().sentence(),
                        "folder",
                        inside(content, folder.folder()),
                        "path",
                        folder.path(),
                        "extension",
                        folder.isOfWords() ? "md" : "yaml",
                        "format",
                        format(folder),
                        "delete",
                        false,
                        "thumbnail",
                        false,
                        "fields",
                        fields);
        collection.putAll(naming(folder, fields));
        return collection;
    }

    /** How an entry is told from the others, and a new one is called. */
    private static Map<String, Object> naming(Folder folder, List<Map<String, Object>> fields) {
        Map<String, Object> naming =
                map(
                        "slug",
                        slug(folder),
                        "summary",
                        folder.isTitled() ? "{{fields.title}}" : ITSELF);
        if (folder.isOfDays()) {
            naming.put("identifier_field", DATE);
            naming.put("sortable_fields", newestFirst());
        } else if (!folder.isTitled()) {
            naming.put("identifier_field", fields.get(0).get("name"));
        }
        return naming;
    }

    private static Map<String, Object> newestFirst() {
        return map(
                "fields", List.of(DATE), "default", map("field", DATE, "direction", "descending"));
    }

    /** The editor asks that a Markdown file's format is called so. */
    private static String format(Folder folder) {
        String name = "wardmote-" + folder.name();
        return folder.isOfWords() ? name + "-frontmatter" : name;
    }

    private static Map<String, Object> slug(Folder folder) {
        Map<String, Object> slug = map("editable", List.of("create"), "hint", folder.hint());
        if (!folder.slug().isEmpty()) {
            slug.put("template", folder.slug());
        }
        return slug;
    }

    private static Map<String, Object> words() {
        return map(
                "name",
                WORDS,
                "label",
                "Words",
                "hint",
                "In Markdown, as they stand in the file.",
                "required",
                false,
                "widget",
                "text");
    }

    private static Map<String, Object> single(FileKind kind, String content) {
        String name = kind.path().replaceAll("\\.yaml$", "");
        return map(
                "name",
                name,
                "label",
                EditorField.label(name),
                "file",
                inside(content, kind.path()),
                "format",
                "wardmote-" + name,
                "fields",
                fields(kind));
    }

    /** Those of the record; a file that is a list is a record with one field, to the editor. */
    private static List<Map<String, Object>> fields(FileKind kind) {
        if (kind.root() instanceof Type.Mapping record) {
            return EditorField.of(record.shape());
        }
        Map<String, Object> entries =
                map(
                        "name",
                        ENTRIES,
                        "label",
                        "Entries",
                        "hint",
                        kind.sentence(),
                        "required",
                        false);
        entries.putAll(EditorField.list(((Type.ListOf) kind.root()).item()));
        return List.of(entries);
    }

    private static String inside(String content, String path) {
        return content.isEmpty() ? path : content + "/" + path;
    }
}
