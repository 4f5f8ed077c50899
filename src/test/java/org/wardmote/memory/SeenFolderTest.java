package org.wardmote.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenFolderTest {

    @TempDir Path path;
    private FolderInTests folder;

    @BeforeEach
    void begin() {
        folder = new FolderInTests(path);
        folder.write("people.yaml", "people");
        folder.write("meetings/2024-03-12-elm/minutes.md", "minutes");
        folder.write("meetings/2024-03-12-elm/.draft/notes.md", "notes");
    }

    @Test
    void filesAreFoundByTheirPathInAnOrderOfTheirOwn() {
        assertThat(SeenFolder.look(path, name -> true).files().keySet())
                .containsExactly(
                        "meetings/2024-03-12-elm/.draft/notes.md",
                        "meetings/2024-03-12-elm/minutes.md",
                        "people.yaml");
    }

    @Test
    void whatIsNotMeantIsNotLookedAt() {
        assertThat(SeenFolder.look(path, name -> !name.contains(".draft")).files().keySet())
                .containsExactly("meetings/2024-03-12-elm/minutes.md", "people.yaml");
    }

    @Test
    void lookedAtAgainAFileWithTheSameBytesIsTheSameObject() {
        SeenFolder first = again(SeenFolder.UNSEEN);
        folder.writeJustNow("people.yaml", "people");
        folder.write("meetings/2024-03-12-elm/minutes.md", "other minutes");
        folder.write("areas.yaml", "areas");
        SeenFolder second = again(first);

        assertThat(second.files().get("people.yaml")).isSameAs(first.files().get("people.yaml"));
        assertThat(texts(second))
                .isEqualTo(
                        Map.of(
                                "areas.yaml", "areas",
                                "meetings/2024-03-12-elm/minutes.md", "other minutes",
                                "people.yaml", "people"));
    }

    @Test
    void aFileThatIsGoneIsNoLongerSeen() throws Exception {
        SeenFolder first = again(SeenFolder.UNSEEN);
        Files.delete(path.resolve("people.yaml"));

        assertThat(again(first).files().keySet())
                .containsExactly("meetings/2024-03-12-elm/minutes.md");
    }

    @Test
    void aChangeOfTheSameLengthWithinTheStepOfTheDiskIsSeen() {
        folder.writeJustNow("people.yaml", "people");
        SeenFolder first = again(SeenFolder.UNSEEN);
        folder.writeJustNow("people.yaml", "PEOPLE");

        assertThat(texts(again(first))).containsEntry("people.yaml", "PEOPLE");
    }

    @Test
    void otherFilesTakeThePlaceOfThoseThatAreThereAlone() {
        SeenFile other = SeenFile.holding(path.resolve("people.yaml"), new byte[] {'!'});
        SeenFolder with =
                again(SeenFolder.UNSEEN)
                        .with(new TreeMap<>(Map.of("people.yaml", other, "gone.yaml", other)));

        assertThat(texts(with))
                .isEqualTo(
                        Map.of(
                                "meetings/2024-03-12-elm/minutes.md",
                                "minutes",
                                "people.yaml",
                                "!"));
    }

    private SeenFolder again(SeenFolder before) {
        return before.lookAgain(path, name -> !name.contains(".draft"));
    }

    private static Map<String, String> texts(SeenFolder folder) {
        Map<String, String> texts = new TreeMap<>();
        folder.files().forEach((name, file) -> texts.put(name, FolderInTests.text(file)));
        return texts;
    }
}
