package org.wardmote.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of the content are offered as they are. */
class StaticFilesTest {

    @TempDir Path root;

    @Test
    void whatLiesBesideAMeetingUnlistedIsTold() {
        assertThat(read("").told())
                .isEqualTo(
                        """
                        2024-03-12-elm/map.pdf [file-unexpected] "map.pdf" is not used.
                            List it under "documents:" of its agenda item, with "file: map.pdf".
                        """);
    }

    @Test
    void ofWhatLiesBesideAMeetingThatIsHiddenNothingIsTold() {
        Folder.Result read = read("hidden: yes\n");

        assertThat(read.told()).isEmpty();
        assertThat(read.content().record().files()).isEmpty();
    }

    @Test
    void wordsThatAreNamedByNoIdAreTold() {
        Folder folder =
                Folder.in(root).with("areas/rowan.md", "Trees.").with("areas/rowen.md", "Trees.");

        assertThat(folder.read().told())
                .isEqualTo(
                        """
                        areas/rowen.md [file-unexpected] "rowen.md" is not used: nothing in areas.yaml \
                        has that id.
                            Did you mean rowan? Give it the id of what its words are about, such as \
                        areas/elm-and-rowan.md.
                        """);
    }

    private Folder.Result read(String yaml) {
        return Folder.in(root)
                .meeting("2024-03-12-elm", yaml, "")
                .with("meetings/2024-03-12-elm/map.pdf", "")
                .read();
    }
}
