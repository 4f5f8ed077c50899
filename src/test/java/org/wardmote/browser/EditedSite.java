package org.wardmote.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;
import org.wardmote.build.Order;
import org.wardmote.build.Pipeline;
import org.wardmote.build.Progress;
import org.wardmote.model.Forge;
import org.wardmote.plan.site.Frame;
import org.wardmote.problem.Problem;
import org.wardmote.render.LinkStyle;
import org.wardmote.write.MemorySink;

/** A site with a browser editor, whose content lies in a repository on this disk. */
final class EditedSite implements AutoCloseable {

    private static final String SITE =
            """
            name: Elmbridge Community Safety Partnership
            address: https://example.org/
            repository:
              address: %s/elmbridge/record
              browser-editor:
                host: gitlab
            """;

    private static final String FORMS =
            """
            <!doctype html>
            <title>Forms</title>
            <script src="js-yaml.min.js"></script>
            <script src="yaml-values.js"></script>
            <script src="yaml-lines.js"></script>
            <script src="editor.js"></script>
            """;

    private final GitHost host;
    private final SiteServer server;
    private final GitRepository repository;
    private final Browser browser;

    private EditedSite(GitHost host, SiteServer server, GitRepository held, Browser browser) {
        this.host = host;
        this.server = server;
        this.repository = held;
        this.browser = browser;
    }

    /**
     * Publishes the content, opens the editor and signs in.
     *
     * @param folder an empty one
     * @param files of the content by their path, but for {@code site.yaml}
     */
    static EditedSite open(Path folder, Map<String, String> files, Browser browser) {
        GitHost host = GitHost.start();
        GitRepository repository = new GitRepository(folder);
        repository.write("content/site.yaml", SITE.formatted(host.origin()));
        files.forEach((path, text) -> repository.write("content/" + path, text));
        GitRepository.begin(folder);
        host.hold(repository);
        SiteServer server = SiteServer.start(publish(folder), "/", Scripts.ON);
        EditedSite site = new EditedSite(host, server, repository, browser);
        site.signIn();
        return site;
    }

    /** The finished site of the content that lies in a folder {@code content} of this one. */
    static Map<String, byte[]> publish(Path folder) {
        MemorySink sink = new MemorySink();
        Pipeline.Built built = build(folder, sink);
        if (sink.files().isEmpty()) {
            throw new AssertionError("the content has errors: " + built.problems());
        }
        Map<String, byte[]> files = new TreeMap<>();
        sink.files().forEach((path, file) -> files.put(path, file.bytes()));
        return files;
    }

    /** The forms alone, on a page {@code admin/forms.html} that asks for no git host. */
    static Map<String, byte[]> forms(Path folder) {
        return forms(folder, Forge.GITLAB);
    }

    /** The same for a git host of another kind. */
    static Map<String, byte[]> forms(Path folder, Forge host) {
        GitRepository written = new GitRepository(folder);
        String site = SITE.formatted("https://%s.com".formatted(host.id()));
        written.write("content/site.yaml", site.replace("gitlab\n", host.id() + "\n"));
        written.write("content/bodies.yaml", "- id: csp\n  name: Elmbridge\n");
        Map<String, byte[]> files = publish(folder);
        files.put("admin/forms.html", FORMS.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static Pipeline.Built build(Path folder, MemorySink sink) {
        return Pipeline.build(
                new Order(
                        folder.resolve("content"),
                        folder.resolve("themes"),
                        Optional.empty(),
                        zone -> LocalDate.of(2024, 4, 1),
                        LinkStyle.SERVED,
                        Frame.Edition.PUBLIC,
                        InstalledEditor.FROM_NPM),
                sink,
                Progress.unheard());
    }

    private void signIn() {
        browser.open(server.address("admin/"));
        press("Sign In Using Access Token");
        // The dialog takes the focus some time after it is shown; what is typed before is lost.
        browser.waitUntil("a place for the token", () -> holds("dialog input", ""));
        browser.press(GitHost.TOKEN);
        browser.waitUntil("the token", () -> holds("dialog input", GitHost.TOKEN));
        browser.press(Keys.ENTER);
        browser.waitUntil("the list of meetings", () -> browser.isShown("[role=row]"));
    }

    /** Whether what is typed goes into a field, and the field holds these letters. */
    private boolean holds(String field, String letters) {
        return browser.ask(
                """
                const one = document.activeElement;
                return one.matches(arguments[0]) && one.value === arguments[1];
                """,
                field,
                letters);
    }

    /** Opens the form of a file: {@code meetings/entries/2024-03-12-csp/meeting}. */
    void edit(String entry) {
        browser.ask("location.hash = arguments[0]", "#/collections/" + entry);
        browser.waitUntil("the form of " + entry, () -> browser.isShown("[data-key-path]"));
    }

    /** Goes back to a list: {@code meetings}. */
    void list(String collection) {
        browser.ask("location.hash = arguments[0]", "#/collections/" + collection);
        browser.waitUntil("the list " + collection, () -> browser.isShown("[role=row]"));
    }

    /** Types into a field, in place of what it says. */
    void type(String field, String words) {
        String input = "[data-key-path='%s'] :is(input, textarea)".formatted(field);
        browser.waitUntil("the field " + field, () -> browser.isShown(input));
        browser.ask(
                "const it = document.querySelector(arguments[0]); it.focus(); it.select();", input);
        browser.press(words);
    }

    /** Chooses a day, as the calendar of the browser does it: {@code 2024-06-11}. */
    void day(String field, String day) {
        browser.ask(
                """
                const input = document.querySelector(`[data-key-path="${arguments[0]}"] input`);
                input.value = arguments[1];
                input.dispatchEvent(new Event("input", { bubbles: true }));
                input.dispatchEvent(new Event("change", { bubbles: true }));
                """,
                field,
                day);
    }

    /** Chooses one of the options of a field by its words. */
    void choose(String field, String words) {
        browser.waitUntil(
                "the option " + words,
                () ->
                        browser.<Boolean>ask(
                                """
                                const box = document.querySelector(
                                  `[data-key-path="${arguments[0]}"] [role=combobox]`);
                                const option = [...document.querySelectorAll("[role=option]")]
                                  .find((one) => one.innerText.trim() === arguments[1]);
                                (option ?? box)?.click();
                                return option !== undefined;
                                """,
                                field,
                                words));
    }

    /** Saves, and waits until the host has the commit. */
    void save() {
        String before = repository.head();
        press("Save");
        browser.waitUntil("the commit", () -> !repository.head().equals(before));
    }

    /** Presses the button of that name, once it is there and can be pressed. */
    void press(String name) {
        browser.waitUntil(
                "the button " + name,
                () ->
                        browser.<Boolean>ask(
                                """
                                const button = [...document.querySelectorAll("button")].find((one) =>
                                  one.innerText.trim() === arguments[0] && one.checkVisibility()
                                    && !one.disabled && one.ariaDisabled !== "true");
                                button?.click();
                                return button !== undefined;
                                """,
                                name));
    }

    /** What Wardmote says of the content as it now stands. */
    List<Problem> problems() {
        return build(repository.folder(), new MemorySink()).problems();
    }

    String text(String path) {
        try {
            return Files.readString(
                    repository.folder().resolve("content").resolve(path), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What the editor asked of the git host that a git host would not have understood. */
    List<String> misunderstood() {
        return host.unknown();
    }

    GitRepository repository() {
        return repository;
    }

    /** Where the page may ask for something: the site and the git host. */
    boolean isOurs(String address) {
        return Stream.of(server.origin(), host.origin(), "data:", "blob:")
                .anyMatch(address::startsWith);
    }

    @Override
    public void close() {
        browser.open("about:blank");
        server.close();
        host.close();
    }
}
