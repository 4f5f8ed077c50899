package org.wardmote.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.memory.Stamp.Rest;

class StampTest {

    private static final FileTime NOON = FileTime.from(Instant.parse("2026-11-22T12:00:00Z"));

    @Test
    void aFileThatWasAtRestAndHasTheSameStampHasTheSameBytes() {
        Stamp before = new Stamp(NOON, 6, Optional.of("key"), Rest.SETTLED);

        assertThat(before.provesTheSameAs(before)).isTrue();
        assertThat(new Stamp(later(), 6, Optional.of("key"), Rest.SETTLED).provesTheSameAs(before))
                .isFalse();
        assertThat(new Stamp(NOON, 7, Optional.of("key"), Rest.SETTLED).provesTheSameAs(before))
                .isFalse();
        assertThat(new Stamp(NOON, 6, Optional.of("other"), Rest.SETTLED).provesTheSameAs(before))
                .isFalse();
    }

    @Test
    void aFileThatHadJustBeenWrittenMustBeReadAgain() {
        Stamp before = new Stamp(NOON, 6, Optional.of("key"), Rest.JUST_WRITTEN);
        Stamp now = new Stamp(NOON, 6, Optional.of("key"), Rest.SETTLED);

        assertThat(now.provesTheSameAs(before)).isFalse();
    }

    @Test
    void afterThreeSecondsAFileIsAtRest(@TempDir Path path) throws Exception {
        FolderInTests folder = new FolderInTests(path);

        assertThat(stamp(folder.writeJustNow("new.yaml", "elm")).rest())
                .isEqualTo(Rest.JUST_WRITTEN);
        assertThat(stamp(folder.write("old.yaml", "elm")).rest()).isEqualTo(Rest.SETTLED);
    }

    private static FileTime later() {
        return FileTime.from(NOON.toInstant().plusSeconds(1));
    }

    private static Stamp stamp(Path file) throws IOException {
        return Stamp.of(file, Files.readAttributes(file, BasicFileAttributes.class));
    }
}
