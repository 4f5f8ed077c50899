package org.wardmote.export;

import static org.wardmote.export.EditorField.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmote.format.JsonText;
import org.wardmote.model.BrowserEditor;
import org.wardmote.model.Site;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;
import org.wardmote.write.OutputFile;

/**
 * The editor at {@code admin/}, where the site asks for one: a page, the forms made from the
 * declarations of the fields, and the program that shows them.
 */
public final class EditorFiles {

    static final String FOLDER = "admin/";

    /** What a commit says, as others read it in the history. */
    private static final Map<String, Object> MESSAGES =
            map(
                    "create",
                    "Add {{path}}",
                    "update",
                    "Change {{path}}",
                    "uploadMedia",
                    "Add {{path}}",
                    "deleteMedia",
                    "Take out {{path}}");

    private EditorFiles() {}

    /**
     * All of them; none where the site has no editor, or where it is told why it cannot have one.
     *
     * @param place where the site asks for it
     */
    public static List<OutputFile> of(
            Site site, EditorPackage others, Location place, Problems problems) {
        Optional<Site.Repository> repository = site.repository();
        Optional<BrowserEditor> editor = repository.flatMap(Site.Repository::editor);
        if (editor.isEmpty()) {
            return List.of();
        }
        Map<String, byte[]> fetched = others.files(place, problems);
        if (fetched.isEmpty()) {
            return List.of();
        }
        List<OutputFile> files = new ArrayList<>(EditorParts.all());
        fetched.forEach((name, bytes) -> files.add(new OutputFile(FOLDER + name, bytes)));
        files.add(OutputFile.of(FOLDER + "index.html", page(editor.get(), site)));
        files.add(
                OutputFile.of(
                        FOLDER + "config.json", config(repository.get(), editor.get(), site)));
        return files;
    }

    private static String page(BrowserEditor editor, Site site) {
        return EditorParts.text("index.html")
                .replace("{{language}}", site.language().toLanguageTag())
                .replace("{{policy}}", EditorPolicy.ofPage(editor))
                .replace("{{name}}", escaped(site.name()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String config(Site.Repository place, BrowserEditor editor, Site site) {
        return JsonText.of(
                map(
                        "load_config_file",
                        false,
                        "backend",
                        backend(place, editor),
                        "site_url",
                        site.address().text(),
                        "app_title",
                        site.name(),
                        "media_folder",
                        (editor.folder() + "/files").replaceAll("^/", ""),
                        "public_folder",
                        "files",
                        "editor",
                        Map.of("preview", false),
                        "output",
                        Map.of("omit_empty_optional_fields", true),
                        "collections",
                        EditorCollections.in(editor.folder())));
    }

    /** Where to write; who is not known to the host by an id signs in with a token. */
    private static Map<String, Object> backend(Site.Repository place, BrowserEditor editor) {
        Map<String, Object> backend =
                map("name", editor.host().id(), "repo", editor.path(), "branch", place.branch());
        backend.putAll(EditorPolicy.endpoints(editor));
        List<String> ways = new ArrayList<>();
        editor.application()
                .ifPresent(
                        id -> {
                            backend.put("app_id", id);
                            ways.add("oauth");
                        });
        editor.signIn()
                .ifPresent(
                        program -> {
                            backend.put("base_url", program.text());
                            ways.add("oauth");
                        });
        ways.add("token");
        backend.put("commit_messages", MESSAGES);
        backend.put("auth_methods", ways.stream().distinct().toList());
        return backend;
    }
}
