package org.wardmote.author;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wardmote.field.FileKind;
import org.wardmote.format.JsonText;
import org.wardmote.format.YamlQuoting;
import org.wardmote.model.Written;

/**
 * A small site to begin with: content that builds at once, the files that a git host needs to check
 * and publish it, and a launcher for the Wardmote that it was made with.
 */
public final class NewSite {

    /**
     * Whatever an officer has to write stands after these words, so that all of it can be found.
     */
    public static final String TO_FILL_IN = "TO FILL IN";

    private static final String SCHEMAS = ".vscode/schemas";

    private static final List<String> CONTENT =
            List.of(
                    "content/site.yaml",
                    "content/bodies.yaml",
                    "content/people.yaml",
                    "content/organisations.yaml",
                    "content/areas.yaml",
                    "content/indicators.yaml",
                    "content/pages/about.md",
                    "content/pages/accessibility.md",
                    "content/pages/contact.md",
                    "content/pages/privacy.md");

    private static final List<String> BESIDE =
            List.of(
                    "README.md",
                    ".gitignore",
                    ".gitattributes",
                    ".wardmote-version",
                    "wardmote.cmd",
                    ".github/workflows/check.yml",
                    ".github/workflows/publish.yml",
                    ".gitlab-ci.yml");

    private static final List<String> PROGRAMS = List.of("wardmote", ".githooks/pre-commit");

    private final Order order;

    private NewSite(Order order) {
        this.order = order;
    }

    /**
     * What is known of the site.
     *
     * @param address where the public will find it
     * @param body the id of the partnership
     * @param today the example meeting is dated by it
     * @param docs where the documents of Wardmote are, with a slash at the end
     */
    public record Order(
            String name,
            String address,
            Team contact,
            String body,
            LocalDate today,
            String docs,
            Pin wardmote) {}

    /** Whom readers ask. */
    public record Team(String name, String email) {}

    /**
     * Which Wardmote builds the site.
     *
     * @param address of its git repository; empty where that is not known
     * @param commit in full
     */
    public record Pin(String address, String commit) {}

    /** All files of the site, by their path in its folder. */
    public static List<NewFile> files(Order order) {
        return new NewSite(order).files();
    }

    private List<NewFile> files() {
        List<NewFile> files = new ArrayList<>();
        CONTENT.forEach(path -> files.add(NewFile.of(path, filled(path))));
        String folder = "content/meetings/" + meeting();
        files.add(NewFile.of(folder + "/meeting.yaml", filled("content/meetings/meeting.yaml")));
        files.add(NewFile.of(folder + "/minutes.md", filled("content/meetings/minutes.md")));
        PROGRAMS.forEach(path -> files.add(NewFile.program(path, filled(path))));
        BESIDE.forEach(path -> files.add(NewFile.of(path, filled(path))));
        return Stream.concat(files.stream(), forEditors().stream()).toList();
    }

    private String filled(String path) {
        return Template.filled(path.replaceFirst("^\\.", "dot-"), gaps());
    }

    private Map<String, String> gaps() {
        LocalDate due = order.today().plusWeeks(4);
        return Map.ofEntries(
                Map.entry("name", YamlQuoting.written(order.name())),
                Map.entry("name-in-words", Words.inMarkdown(order.name())),
                Map.entry("address", order.address()),
                Map.entry("contact", YamlQuoting.written(order.contact().name())),
                Map.entry("email", order.contact().email()),
                Map.entry("body", order.body()),
                Map.entry("day", day().toString()),
                Map.entry("due", Written.day(due)),
                Map.entry("soon", due.toString()),
                Map.entry("meeting", meeting()),
                Map.entry("docs", order.docs()),
                Map.entry("wardmote-address", order.wardmote().address()),
                Map.entry("wardmote-commit", order.wardmote().commit()));
    }

    private LocalDate day() {
        return order.today()
                .minusWeeks(4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY));
    }

    private String meeting() {
        return day() + "-" + order.body();
    }

    /** Settings by which VS Code completes and checks the files, and the schemas that it needs. */
    private static List<NewFile> forEditors() {
        List<NewFile> files = new ArrayList<>();
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("yaml.schemas", SchemaFiles.places("./" + SCHEMAS, "content"));
        settings.put("files.eol", "\n");
        settings.put("files.insertFinalNewline", true);
        settings.put("[yaml]", Map.of("editor.insertSpaces", true));
        settings.put("[markdown]", Map.of("editor.wordWrap", "on"));
        files.add(NewFile.of(".vscode/settings.json", JsonText.of(settings)));
        files.add(
                NewFile.of(
                        ".vscode/extensions.json",
                        JsonText.of(Map.of("recommendations", List.of("redhat.vscode-yaml")))));
        for (FileKind kind : SchemaFiles.kinds()) {
            files.add(NewFile.of(SCHEMAS + "/" + SchemaFiles.name(kind), JsonSchema.of(kind)));
        }
        return files;
    }
}
