package org.wardmote.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.problem.Code;

/** The committed list of codes says what the codes and their texts say. */
class CodeReferenceTest {

    private static final Path COMMITTED = Path.of("src/docs/content/pages/problems.md");

    @Test
    void theCommittedListIsWhatTheCodesGive() throws IOException {
        if (Boolean.getBoolean("wardmote.accept")) {
            Files.writeString(COMMITTED, CodeReference.markdown());
        }
        assertThat(Files.readString(COMMITTED))
                .as("run the tests with -Dwardmote.accept=true to write it anew")
                .isEqualTo(CodeReference.markdown());
    }

    @Test
    void messagesLeadToWhereTheDocumentationIsPublished() throws IOException {
        assertThat(Files.readString(Path.of("src/docs/content/site.yaml")))
                .contains("\naddress: " + Documentation.ADDRESS + "\n");
    }

    @Test
    void everyCodeIsInOneGroup() {
        assertThat(CodeGroup.all().stream().map(CodeGroup::codes).flatMap(List::stream))
                .containsExactly(Code.values());
    }
}
