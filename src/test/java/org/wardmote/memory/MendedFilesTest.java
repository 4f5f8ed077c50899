package org.wardmote.memory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What would come of a file if it held other bytes than the disk does. */
class MendedFilesTest {

    @TempDir Path path;
    private MendedFiles memory;

    @BeforeEach
    void begin() {
        FolderInTests folder = new FolderInTests(path);
        folder.write("areas.yaml", "areas");
        folder.write("people.yaml", "people");
        memory = new MendedFiles(path);
    }

    @Test
    void aFileThatIsHeldIsSeenAsHeldAndTheOthersAsOnDisk() {
        memory.hold(Map.of("people.yaml", "mended".getBytes(UTF_8)));

        SeenFolder look = memory.look(path, name -> true);
        assertThat(FolderInTests.text(look.files().get("people.yaml"))).isEqualTo("mended");
        assertThat(FolderInTests.text(memory.seen(path, "people.yaml"))).isEqualTo("mended");
        assertThat(FolderInTests.text(memory.seen(path, "areas.yaml"))).isEqualTo("areas");
    }

    @Test
    void heldWithTheSameBytesAgainItIsTheSameObject() {
        memory.hold(Map.of("people.yaml", "mended".getBytes(UTF_8)));
        SeenFile first = memory.seen(path, "people.yaml");

        memory.hold(Map.of("people.yaml", "mended".getBytes(UTF_8)));
        assertThat(memory.seen(path, "people.yaml")).isSameAs(first);

        memory.hold(Map.of("people.yaml", "otherwise".getBytes(UTF_8)));
        assertThat(memory.seen(path, "people.yaml")).isNotSameAs(first);
    }

    @Test
    void whatIsNoLongerHeldIsAsOnDisk() {
        memory.hold(Map.of("people.yaml", "mended".getBytes(UTF_8)));
        memory.hold(Map.of());
        memory.look(path, name -> true);

        assertThat(FolderInTests.text(memory.seen(path, "people.yaml"))).isEqualTo("people");
    }

    @Test
    void anotherFolderIsAsOnDisk(@TempDir Path other) {
        new FolderInTests(other).write("people.yaml", "others");
        memory.hold(Map.of("people.yaml", "mended".getBytes(UTF_8)));

        SeenFolder look = memory.look(other, name -> true);
        assertThat(FolderInTests.text(look.files().get("people.yaml"))).isEqualTo("others");
    }

    @Test
    void itRemembersFromRunToRun() {
        Object first = memory.recall("page", "parts", Object::new);

        assertThat(memory.recall("page", "parts", Object::new)).isSameAs(first);
    }
}
