package org.wardmote.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InPlaceTest {

    @TempDir Path folder;

    @Test
    void aFileGetsItsNewBytesAndNothingIsLeftBesideIt() throws Exception {
        Path file = Files.writeString(folder.resolve("people.yaml"), "before");

        assertThat(InPlace.replace(file, "before".getBytes(UTF_8), "after".getBytes(UTF_8)))
                .isTrue();

        assertThat(file).hasContent("after");
        assertThat(folder.toFile().list()).containsExactly("people.yaml");
    }

    @Test
    void aFileThatSomebodyChangedMeanwhileIsLeftAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("people.yaml"), "theirs");

        assertThat(InPlace.replace(file, "before".getBytes(UTF_8), "after".getBytes(UTF_8)))
                .isFalse();

        assertThat(file).hasContent("theirs");
    }
}
