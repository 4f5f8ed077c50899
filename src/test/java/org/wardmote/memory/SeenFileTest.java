package org.wardmote.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenFileTest {

    @TempDir Path path;

    @Test
    void readAgainItIsTheSameObjectAsLongAsItHasTheSameBytes() {
        FolderInTests folder = new FolderInTests(path);
        SeenFile seen = SeenFile.read(folder.write("people.yaml", "elm"));

        folder.writeJustNow("people.yaml", "elm");
        assertThat(seen.readAgain()).isSameAs(seen);

        folder.write("people.yaml", "ash");
        assertThat(seen.readAgain()).isNotSameAs(seen);
        assertThat(FolderInTests.text(seen.readAgain())).isEqualTo("ash");
        assertThat(FolderInTests.text(seen)).isEqualTo("elm");
    }

    @Test
    void oneThatHoldsOtherBytesKeepsThem() {
        byte[] bytes = "elm".getBytes(StandardCharsets.UTF_8);
        SeenFile holding = SeenFile.holding(path.resolve("people.yaml"), bytes);
        bytes[0] = '?';

        assertThat(FolderInTests.text(holding)).isEqualTo("elm");
    }

    @Test
    void aFileThatIsNotThereFailsWithItsName() {
        assertThatThrownBy(() -> SeenFile.unread(path.resolve("gone.yaml")).bytes())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone.yaml");
    }
}
