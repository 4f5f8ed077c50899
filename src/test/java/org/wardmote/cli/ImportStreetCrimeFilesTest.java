package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.cli.Downloads.row;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.cli.Typed.Answer;

/** Which files are taken for street-level crime, and what becomes of files that are there. */
class ImportStreetCrimeFilesTest {

    private static final String ASB = "Anti-social behaviour";

    @TempDir Path folder;
    private Typed typed;
    private Downloads downloads;

    @BeforeEach
    void begin() {
        typed = new Typed(folder);
        downloads = Downloads.in(folder);
    }

    @Test
    void aFileOfOutcomesIsNamedByItsColumnsAndNothingIsWritten() {
        downloads.with(
                "a.csv",
                "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA"
                        + " name,Outcome type\n");

        Answer answer = imported("a.csv");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .contains(
                        """
                        a.csv:1: error: this is a file of outcomes, not of crimes: it has a column "Outcome type". [import-other-file]
                        """)
                .endsWith("1 error and 0 warnings. Nothing was written.\n");
        assertThat(folder.resolve("content/data")).doesNotExist();
    }

    @Test
    void aFileOfStopAndSearchIsNamedByItsColumns() {
        downloads.with("a.csv", "Type,Date,Part of a policing operation,Object of search\n");

        assertThat(imported("a.csv").err())
                .contains(
                        "this is a file of stop and search: it has a column \"Object of search\".");
    }

    @Test
    void aFileWithoutAHeaderIsTold() {
        downloads.with("a.csv", row("aa", "2025-07", "E01000001", ASB));

        assertThat(imported("a.csv").err())
                .contains(
                        "a.csv:1: error: the first row does not name columns: it begins with"
                                + " \"aa\", \"2025-07\", \"Elm Police\", \"Elm Police\" ….");
    }

    @Test
    void aFileThatIsNoTextIsTold() {
        downloads.with("a.csv", "PK\3\4\0\0");

        assertThat(imported("a.csv").err()).contains("a.csv: error: this file is not text.");
    }

    @Test
    void aMonthInTwoFilesIsTold() {
        downloads
                .street("a-street.csv", row("2025-07", "E01000001", ASB))
                .street("b-street.csv", row("2025-07", "E01000001", ASB));

        Answer answer = imported("a-street.csv", "b-street.csv");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err())
                .contains(
                        "b-street.csv: error: 2025-07 of Elm Police is in this file and in"
                                + " a-street.csv: its incidents would be counted twice.");
    }

    @Test
    void aFileThatIsNoLookupIsTold() {
        downloads
                .with("lookup.csv", "Ward,Code\nAsh,E05000001\n")
                .street("a-street.csv", row("2025-07", "E01000001", ASB));

        assertThat(imported("a-street.csv").err())
                .contains(
                        "lookup.csv:1: error: this is no lookup from small areas to wards: its"
                                + " columns are \"Ward\", \"Code\".");
    }

    @Test
    void whatIsThereIsReplacedOnlyWithForceAndTheSameBytesAreLeftAlone() throws Exception {
        downloads.street("a-street.csv", row("2025-07", "E01000001", ASB));
        imported("a-street.csv");
        String figures = downloads.text("content/data/2025-q3/figures.csv");

        assertThat(imported("a-street.csv").err())
                .endsWith("0 files added, 0 replaced, 2 left alone.\n");

        downloads.with("content/data/2025-q3/figures.csv", "mine\n");
        assertThat(imported("a-street.csv").exitCode()).isEqualTo(1);
        assertThat(imported("a-street.csv").err())
                .contains(
                        "content/data/2025-q3/figures.csv: error: this file is there already, and is"
                                + " not the same. [import-file-there]");
        assertThat(downloads.text("content/data/2025-q3/figures.csv")).isEqualTo("mine\n");

        typed.wardmote("import", "street-crime", "a-street.csv", "--lookup=lookup.csv", "--force");
        assertThat(downloads.text("content/data/2025-q3/figures.csv")).isEqualTo(figures);
        try (var files = Files.list(folder.resolve("content/data/2025-q3"))) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aFolderStandsForTheStreetFilesWithinIt() {
        downloads
                .street("all/2025-07/2025-07-elm-street.csv", row("2025-07", "E01000001", ASB))
                .with("all/2025-07/2025-07-elm-outcomes.csv", "Outcome type\n");

        assertThat(imported("all").err()).contains("1 file with 1 row\n");
    }

    @Test
    void aFileThatIsNotThereIsMisuse() {
        assertThat(imported("nowhere.csv"))
                .isEqualTo(
                        new Answer(
                                2, "", "wardmote: there is no file or folder \"nowhere.csv\".\n"));
    }

    private Answer imported(String... files) {
        return typed.wardmote(Downloads.streetCrime(files));
    }
}
