package org.wardmote.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {

    @TempDir Path project;
    private Path content;

    @BeforeEach
    void begin() throws Exception {
        project = project.toRealPath();
        content = Files.createDirectory(project.resolve("content"));
    }

    @Test
    void theContentFolderIsRefusedWithItsParentsAndWhatItHolds() {
        for (Path folder : new Path[] {content, project, content.resolve("site")}) {
            assertThat(SiteFolder.at(folder).refusal(content))
                    .as(folder.toString())
                    .hasValue(
                            "the site cannot be built in \"%s\", because that is where the content is."
                                            .formatted(folder)
                                    + " Name another folder, such as: --site site");
        }
    }

    @Test
    void aFolderOfOtherFilesIsRefused() {
        Path folder = project.resolve("pictures");
        Folder.write(folder.resolve("elm.jpg"), "a picture");

        assertThat(SiteFolder.at(folder).refusal(content))
                .hasValue(
                        "\"%s\" holds files that Wardmote did not make.".formatted(folder)
                                + " Name an empty folder or a new one, such as: --site site");
    }

    @Test
    void aFileIsRefused() {
        Folder.write(project.resolve("notes.txt"), "notes");

        assertThat(SiteFolder.at(project.resolve("notes.txt")).refusal(content))
                .hasValueSatisfying(words -> assertThat(words).contains("is a file"));
    }

    @Test
    void anEmptyANewAndAnIgnoredFolderAreWelcome() throws Exception {
        Files.createDirectory(project.resolve("empty"));
        Folder.write(project.resolve("site/.gitignore"), "*\n");

        assertThat(SiteFolder.at(project.resolve("empty")).refusal(content)).isEmpty();
        assertThat(SiteFolder.at(project.resolve("new/one")).refusal(content)).isEmpty();
        assertThat(SiteFolder.at(project.resolve("site")).refusal(content)).isEmpty();
    }

    @Test
    void anEarlierSiteIsWelcomeWhateverElseLiesInIt() {
        Path site = project.resolve("site");
        Folder.publish(site, Map.of("index.html", "home"));
        Folder.write(site.resolve("CNAME"), "elmbridge.example");

        assertThat(SiteFolder.at(site).refusal(content)).isEmpty();
    }
}
