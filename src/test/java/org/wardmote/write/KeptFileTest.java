package org.wardmote.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFileTest {

    @TempDir Path folder;

    @Test
    void aFileGetsItsNewBytesAndNothingIsLeftBesideIt() throws Exception {
        Path file = Files.writeString(folder.resolve("people.yaml"), "before");

        assertThat(new KeptFile(file).replace(bytes("before"), bytes("after"))).isTrue();

        assertThat(file).hasContent("after");
        assertThat(folder.toFile().list()).containsExactly("people.yaml");
    }

    @Test
    void aFileThatSomebodyChangedMeanwhileIsLeftAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("people.yaml"), "theirs");

        assertThat(new KeptFile(file).replace(bytes("before"), bytes("after"))).isFalse();

        assertThat(file).hasContent("theirs");
    }

    @Test
    void aFileIsBegunInFoldersThatWereNotThere() {
        Path file = folder.resolve("meetings/2025/may.md");

        new KeptFile(file).add(bytes("begun"));

        assertThat(file).hasContent("begun");
        assertThat(file.getParent().toFile().list()).containsExactly("may.md");
    }

    @Test
    void aFileThatIsThereIsNeverBegunAnew() throws Exception {
        Path file = Files.writeString(folder.resolve("people.yaml"), "theirs");

        assertThatThrownBy(() -> new KeptFile(file).add(bytes("begun")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("people.yaml");

        assertThat(file).hasContent("theirs");
        assertThat(folder.toFile().list()).containsExactly("people.yaml");
    }

    @Test
    void aFileThatIsPutInPlaceOfAnotherKeepsItsPermissions() throws Exception {
        Path file = Files.writeString(folder.resolve("wardmote"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x---"));

        new KeptFile(file).put(bytes("after"));

        assertThat(file).hasContent("after");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rwxr-x---");
    }

    @Test
    void whatALinkLeadsToIsReplacedAndTheLinkStays() throws Exception {
        Path file = Files.writeString(folder.resolve("real.yaml"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("people.yaml"), file);

        new KeptFile(link).put(bytes("after"));

        assertThat(link).isSymbolicLink().hasContent("after");
        assertThat(file).isRegularFile().hasContent("after");
    }

    @Test
    void aProgramCanBeRun() {
        new KeptFile(folder.resolve("wardmote")).addProgram(bytes("#!/bin/sh\n"));

        assertThat(folder.resolve("wardmote")).isExecutable();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
