package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where "Edit this page" leads is said in {@code site.yaml}, wherever the record is built. */
class EditThisPageTest {

    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]+)\">Edit this page</a>");

    @TempDir Path disk;

    @BeforeEach
    void begin() throws IOException {
        write("pages/about.md", "---\ntitle: About\n---\nWho we are.\n");
        write("bodies.yaml", "- id: csp\n  name: Elmbridge\n");
        write("meetings/2024-03-12-csp/meeting.yaml", "date: 2024-03-12\nbody: csp\n");
        keptIn("address: https://gitlab.com/elmbridge/record");
        Files.createDirectories(disk.resolve("elsewhere"));
        Files.createDirectories(disk.resolve("record/x"));
    }

    @ParameterizedTest
    @CsvSource({
        "record,           ./x/../content",
        "record,           content/",
        "record,           DISK/record/content",
        "record/content,   .",
        "record/x,         ../content",
        "elsewhere,        ../record/content",
        "elsewhere,        DISK/record/content/",
    })
    void oneRecordIsOneSiteHoweverItsFolderIsNamed(String workingFolder, String content)
            throws IOException {
        Map<String, String> site = built(workingFolder, content.replace("DISK", disk.toString()));

        assertThat(site).isEqualTo(built("record", "content"));
        assertThat(site.get("about/index.html"))
                .contains(
                        "\"https://gitlab.com/elmbridge/record/-/edit/main/content/pages/about.md\"");
    }

    @Test
    void aProblemIsToldByThePathThatAPersonWouldType() throws IOException {
        write("pages/about.md", "---\ntitle: About\nchanged: soon\n---\nWho we are.\n");

        assertThat(checked("record", "content")).startsWith("content/pages/about.md:3:10: error");
        assertThat(checked("record/x", "../content"))
                .startsWith("../content/pages/about.md:3:10: error");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://github.com/elmbridge/record.git |"
                        + " https://github.com/elmbridge/record/edit/main/content/",
                "https://github.com/gitlab/record |"
                        + " https://github.com/gitlab/record/edit/main/content/",
                "https://GitLab.example.org/elmbridge/record/; branch: published |"
                        + " https://GitLab.example.org/elmbridge/record/-/edit/published/content/",
                "https://codeberg.org/elmbridge/record |"
                        + " https://codeberg.org/elmbridge/record/_edit/main/content/",
                "https://git.example.org/elmbridge/record; host: gitlab |"
                        + " https://git.example.org/elmbridge/record/-/edit/main/content/",
                "https://git.example.org/elmbridge/record; host: gitea |"
                        + " https://git.example.org/elmbridge/record/_edit/main/content/",
                "https://git.example.org/elmbridge/record; host: forgejo |"
                        + " https://git.example.org/elmbridge/record/_edit/main/content/",
                "https://git.example.org/all; host: github; folder: ./councils/elmbridge/ |"
                        + " https://git.example.org/all/edit/main/councils/elmbridge/",
                "https://github.com/elmbridge/record; folder: .record |"
                        + " https://github.com/elmbridge/record/edit/main/.record/",
                "https://github.com/elmbridge/record; folder: . |"
                        + " https://github.com/elmbridge/record/edit/main/",
            })
    void theAddressIsOfTheHostAndTheFolderThatTheSiteDeclares(String repository, String within)
            throws IOException {
        keptIn("address: " + repository);

        assertThat(edited()).containsExactly(within + "pages/about.md");
        assertThat(checked("record", "content")).doesNotContain("repository-host-unknown");
    }

    @Test
    void whatABrowserEditorSaysIsNotSaidTwice() throws IOException {
        keptIn(
                "address: https://git.example.org/elmbridge/record; browser-editor: {host: forgejo,"
                        + " folder: all/content}");

        assertThat(edited())
                .containsExactly(
                        "https://git.example.org/elmbridge/record/_edit/main/all/content/pages/about.md");
    }

    @Test
    void withoutAKnownHostThereIsNoLinkRatherThanAWrongOne() throws IOException {
        keptIn("address: https://git.example.org/gitlab/record");

        assertThat(edited()).isEmpty();
        assertThat(checked("record", "content"))
                .isEqualTo(
                        "content/site.yaml:4:12: warning: the address does not tell which program runs"
                                + " there, so no page has a link \"Edit this page\"."
                                + " [repository-host-unknown]\n");
    }

    @Test
    void aHostThatIsNoneOfOursIsNotWarnedOf() throws IOException {
        keptIn("address: https://git.example.org/elmbridge/record; host: other");

        assertThat(edited()).isEmpty();
        assertThat(checked("record", "content")).isEmpty();
    }

    /** Fields of the repository, parted by semicolons. */
    private void keptIn(String fields) throws IOException {
        write(
                "site.yaml",
                "name: Elmbridge\naddress: https://record.example.org/\nrepository:\n  "
                        + fields.replace("; ", "\n  ")
                        + "\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = disk.resolve("record/content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> edited() throws IOException {
        Matcher link = LINK.matcher(built("record", "content").get("about/index.html"));
        return link.results().map(found -> found.group(1)).toList();
    }

    private String checked(String workingFolder, String content) {
        return typed(workingFolder)
                .wardmote("check", "--content", content, "--format", "concise")
                .out();
    }

    private Map<String, String> built(String workingFolder, String content) throws IOException {
        Path site = Files.createTempDirectory(disk, "site");
        Typed.Answer answer =
                typed(workingFolder)
                        .wardmote("build", "--content", content, "--site", site.toString());
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                files.put(site.relativize(file).toString().replace('\\', '/'), text);
            }
        }
        return files;
    }

    private Typed typed(String workingFolder) {
        return new Typed(disk.resolve(workingFolder)).reallyBuilding();
    }
}
