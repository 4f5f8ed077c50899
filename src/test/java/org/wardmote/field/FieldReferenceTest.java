package org.wardmote.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.wardmote.CommittedPages;

/** The committed reference says what the declarations say. */
class FieldReferenceTest {

    private static final Path REFERENCE = Path.of("src/docs/content/pages/reference");

    @Test
    void theCommittedReferenceIsWhatTheDeclarationsGive() throws IOException {
        CommittedPages committed = CommittedPages.of(REFERENCE, "fields");

        assertThat(committed.accepting(FieldReference.pages()))
                .as("run the tests with -Dwardmote.accept=true to write it anew")
                .isEqualTo(FieldReference.pages());
    }

    @Test
    void everyFieldHasASentenceForAPerson() {
        assertThat(FieldReference.pages().values().stream().flatMap(String::lines))
                .noneMatch(line -> line.contains("|  |") || line.contains("| <br>"));
    }
}
