package org.wardmote.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The committed reference says what the declarations say. */
class FieldReferenceTest {

    private static final Path COMMITTED = Path.of("src/docs/reference/fields.md");

    @Test
    void theCommittedReferenceIsWhatTheDeclarationsGive() throws IOException {
        if (Boolean.getBoolean("wardmote.accept")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, FieldReference.markdown(), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(COMMITTED, StandardCharsets.UTF_8))
                .as("run the tests with -Dwardmote.accept=true to write it anew")
                .isEqualTo(FieldReference.markdown());
    }

    @Test
    void everyFieldHasASentenceForAPerson() {
        assertThat(FieldReference.markdown().lines().filter(line -> line.endsWith("|  |")))
                .isEmpty();
    }
}
