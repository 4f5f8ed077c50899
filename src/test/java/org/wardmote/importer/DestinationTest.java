package org.wardmote.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.format.SourceText;
import org.wardmote.importer.Destination.Fate;
import org.wardmote.write.OutputFile;

class DestinationTest {

    @TempDir Path folder;
    private Fetched fetched;
    private Destination destination;

    @BeforeEach
    void begin() {
        fetched = new Fetched(folder);
        destination = fetched.destination();
        fetched.file("content/data/2025-q3/figures.csv", "mine\n");
    }

    @Test
    void aFileIsAddedReplacedOrLeftAlone() {
        assertThat(destination.fate(OutputFile.of("areas.geojson", "{}"))).isEqualTo(Fate.ADDED);
        assertThat(destination.fate(figures("other\n"))).isEqualTo(Fate.REPLACED);
        assertThat(destination.fate(figures("mine\n"))).isEqualTo(Fate.LEFT_ALONE);
    }

    @Test
    void onlyAFileThatWouldBeReplacedIsTold() {
        destination.tellThere(
                List.of(figures("other\n"), OutputFile.of("areas.geojson", "{}")),
                fetched.problems());
        destination.tellThere(List.of(figures("mine\n")), fetched.problems());

        assertThat(fetched.told())
                .containsExactly(
                        "data/2025-q3/figures.csv: this file is there already, and is not"
                                + " the same.");
    }

    @Test
    void whatIsWrittenStandsThereAloneInFoldersOfItsOwn() throws Exception {
        destination.write(
                List.of(figures("other\n"), OutputFile.of("data/2025-q4/figures.csv", "new\n")));

        try (Stream<Path> files = Files.walk(folder.resolve("content/data"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactlyInAnyOrder(
                            folder.resolve("content/data/2025-q3/figures.csv"),
                            folder.resolve("content/data/2025-q4/figures.csv"));
        }
        assertThat(folder.resolve("content/data/2025-q3/figures.csv")).hasContent("other\n");
        assertThat(folder.resolve("content/data/2025-q4/figures.csv")).hasContent("new\n");
    }

    @Test
    void aChangedTextKeepsTheLineEndsOfItsFile() {
        fetched.file("content/people.yaml", "a: 1\r\nb: 2\r\n");
        SourceText after = SourceText.of("people.yaml", "a: 1\nb: 3\n");

        assertThat(destination.changed("people.yaml", after).text()).isEqualTo("a: 1\r\nb: 3\r\n");
        assertThat(destination.changed("data/2025-q3/figures.csv", after).text())
                .isEqualTo("a: 1\nb: 3\n");
    }

    @Test
    void aFileIsNamedByItsPathWithinTheContent() {
        assertThat(destination.text("data/2025-q3/figures.csv", fetched.problems()))
                .isEqualTo(SourceText.of("data/2025-q3/figures.csv", "mine\n"));
    }

    private static OutputFile figures(String text) {
        return OutputFile.of("data/2025-q3/figures.csv", text);
    }
}
