package org.wardmote.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.problem.Problem;

class StagingTest {

    @TempDir Path project;
    private Path site;

    @BeforeEach
    void nameTheSiteWithASpaceAndAnAccent() {
        site = project.resolve("sité of Elmbridge");
    }

    @Test
    void theFirstBuildMakesTheFolder() {
        Publication done =
                Folder.publish(site, Map.of("index.html", "home", "assets/site.css", "style"));

        assertThat(Folder.read(site))
                .containsExactly(
                        Map.entry("assets/site.css", "style"), Map.entry("index.html", "home"));
        assertThat(done).isEqualTo(new Publication(2, 0, 0, 0, List.of()));
    }

    @Test
    void theManifestNamesEveryFileWithItsHash() throws Exception {
        Folder.publish(site, Map.of("index.html", "home\n", "b/index.html", "b\n"));

        assertThat(site.resolve(".wardmote-manifest"))
                .hasContent(
                        """
                        0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f  b/index.html
                        9a3e246041d3c27dc3645f79cb0d1eb41c277965614655d17119ed7498b956ec  index.html
                        """);
    }

    @Test
    void aSecondBuildWithoutChangesWritesNothing() throws Exception {
        Folder.publish(site, Map.of("index.html", "home", "assets/site.css", "style"));
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        for (String path :
                List.of("index.html", "assets/site.css", ".wardmote-manifest", "assets")) {
            Files.setLastModifiedTime(site.resolve(path), longAgo);
        }

        Publication done =
                Folder.publish(site, Map.of("index.html", "home", "assets/site.css", "style"));

        assertThat(done.wroteNothing()).isTrue();
        for (String path :
                List.of("index.html", "assets/site.css", ".wardmote-manifest", "assets")) {
            assertThat(Files.getLastModifiedTime(site.resolve(path))).as(path).isEqualTo(longAgo);
        }
    }

    @Test
    void aBuildThatEndedSinceTheFolderWasLookedAtIsSeen() {
        SiteFolder looked = SiteFolder.at(site);
        Folder.publish(site, Map.of("index.html", "home", "of-the-other.html", "other"));

        try (Staging staging = Staging.begin(looked)) {
            staging.accept(OutputFile.of("index.html", "home"));
            assertThat(staging.publish()).isEqualTo(new Publication(0, 0, 1, 1, List.of()));
        }

        assertThat(Folder.read(site)).containsExactly(Map.entry("index.html", "home"));
    }

    @Test
    void theSiteIsExactlyTheLastBuild() {
        Folder.publish(
                site, Map.of("index.html", "old", "gone/deep/index.html", "x", "same.html", "s"));

        Publication done =
                Folder.publish(
                        site, Map.of("index.html", "new", "same.html", "s", "a/b.html", "b"));

        assertThat(Folder.read(site))
                .containsExactly(
                        Map.entry("a/b.html", "b"),
                        Map.entry("index.html", "new"),
                        Map.entry("same.html", "s"));
        assertThat(site.resolve("gone")).doesNotExist();
        assertThat(done).isEqualTo(new Publication(1, 1, 1, 1, List.of()));
    }

    @Test
    void aFileMayTakeThePlaceOfAFolderAndAFolderThatOfAFile() {
        Folder.publish(site, Map.of("index.html", "home", "a/index.html", "a", "b", "b"));

        Folder.publish(site, Map.of("index.html", "home", "a", "a", "b/index.html", "b"));

        assertThat(Folder.read(site).keySet()).containsExactly("a", "b/index.html", "index.html");
    }

    @Test
    void aBuildThatIsNotPublishedLeavesTheSiteAsItWas() {
        Folder.publish(site, Map.of("index.html", "old"));

        try (Staging staging = Staging.begin(SiteFolder.at(site))) {
            staging.accept(OutputFile.of("index.html", "new"));
        }

        assertThat(Folder.read(site)).containsExactly(Map.entry("index.html", "old"));
        assertThat(project.resolve(".wardmote"))
                .isDirectoryNotContaining("glob:**sité of Elmbridge");
    }

    @Test
    void whatWardmoteDidNotMakeIsLeftAloneAndNamed() {
        Folder.publish(site, Map.of("index.html", "old", "gone/index.html", "x"));
        Folder.write(site.resolve("CNAME"), "elmbridge.example");
        Folder.write(site.resolve("gone/notes.txt"), "mine");
        Folder.write(site.resolve(".git/config"), "git's own");

        Publication done = Folder.publish(site, Map.of("index.html", "new"));

        assertThat(Folder.read(site).keySet())
                .containsExactly(".git/config", "CNAME", "gone/notes.txt", "index.html");
        assertThat(done.strangers()).containsExactly("CNAME", "gone/notes.txt");
    }

    @Test
    void aStrangeFileInThePlaceOfANewOneIsToldAndKept() {
        Folder.publish(site, Map.of("index.html", "old"));
        Folder.write(site.resolve("about"), "a file of mine");
        Folder.write(site.resolve("areas/index.html"), "a page of mine");

        try (Staging staging = Staging.begin(SiteFolder.at(site))) {
            staging.accept(OutputFile.of("index.html", "new"));
            staging.accept(OutputFile.of("about/index.html", "about"));
            staging.accept(OutputFile.of("areas/index.html", "areas"));

            assertThat(staging.problems())
                    .extracting(Problem::message)
                    .containsExactly(
                            "\"about/index.html\" cannot be published: something that Wardmote did"
                                    + " not make is in its place.",
                            "\"areas/index.html\" cannot be published: something that Wardmote did"
                                    + " not make is in its place.");
            assertThatThrownBy(staging::publish).isInstanceOf(IllegalStateException.class);
        }
        assertThat(Folder.read(site))
                .containsExactly(
                        Map.entry("about", "a file of mine"),
                        Map.entry("areas/index.html", "a page of mine"),
                        Map.entry("index.html", "old"));
    }

    @Test
    void theFolderThatGitKeepsForTheSiteIsFilledAroundItsIgnoreFile() {
        Folder.write(site.resolve(".gitignore"), "*\n");

        Folder.publish(site, Map.of("index.html", "home"));

        assertThat(Folder.read(site))
                .containsExactly(Map.entry(".gitignore", "*\n"), Map.entry("index.html", "home"));
    }

    @Test
    void twoFilesAtOneAddressAreAFaultOfOurs() {
        try (Staging staging = Staging.begin(SiteFolder.at(site))) {
            staging.accept(OutputFile.of("index.html", "one"));

            assertThatThrownBy(() -> staging.accept(OutputFile.of("index.html", "two")))
                    .hasMessage("Made twice: index.html");
        }
    }
}
