package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.cli.Typed.Answer;

/** Census counts change the numbers of areas.yaml and nothing else in it. */
class ImportResidentsTest {

    @TempDir Path folder;
    private Typed typed;
    private Downloads downloads;

    @BeforeEach
    void begin() {
        typed = new Typed(folder);
        downloads =
                Downloads.in(folder)
                        .with(
                                "residents-2021.csv",
                                """
                                "lsoa21_code","total_residents"
                                "E01000001",1000
                                "E01000002",600
                                "E01000003",700
                                "E01000004",50
                                """);
    }

    @Test
    void theChangeIsShownFirstAndNothingIsWritten() {
        String before = downloads.text("content/areas.yaml");

        assertThat(imported())
                .isEqualTo(
                        new Answer(
                                0,
                                """
                                --- a/content/areas.yaml
                                +++ b/content/areas.yaml
                                @@ -5,6 +5,8 @@
                                   kind: district
                                   codes:
                                     - code: E07000999
                                +  residents:
                                +    2021: 2350
                                 - id: ash
                                   name: Ash
                                   kind: ward
                                @@ -14,7 +16,7 @@
                                       to: not recorded
                                     - code: E05000009
                                   residents:
                                -    2021: 1500          # Census Day
                                +    2021: 1600          # Census Day
                                   tile: [1, 1]
                                 - id: rowan
                                   name: Rowan
                                @@ -22,3 +24,5 @@
                                   within: elmbridge
                                   codes:
                                     - code: E05000002
                                +  residents:
                                +    2021: 700
                                """,
                                "Nothing was written. To write it: the same command with --force.\n"));
        assertThat(downloads.text("content/areas.yaml")).isEqualTo(before);
    }

    @Test
    void withForceItIsWrittenAndASecondTimeThereIsNothingToDo() {
        String expected =
                downloads
                        .text("content/areas.yaml")
                        .replace("1500", "1600")
                        .replace(
                                "    - code: E07000999\n",
                                "    - code: E07000999\n  residents:\n    2021: 2350\n")
                        .replace(
                                "    - code: E05000002\n",
                                "    - code: E05000002\n  residents:\n    2021: 700\n");

        assertThat(imported("--force").err()).isEqualTo("Written to content/areas.yaml.\n");
        assertThat(downloads.text("content/areas.yaml")).isEqualTo(expected);
        assertThat(imported("--force"))
                .isEqualTo(
                        new Answer(
                                0, "", "areas.yaml says the same already. Nothing was written.\n"));
    }

    @Test
    void theLineEndsOfWindowsStay() {
        downloads.with(
                "content/areas.yaml", downloads.text("content/areas.yaml").replace("\n", "\r\n"));

        imported("--force");

        assertThat(downloads.text("content/areas.yaml"))
                .contains("    2021: 1600          # Census Day\r\n")
                .doesNotContainPattern("[^\r]\n");
    }

    @Test
    void householdsAreChangedLikewiseAndOtherYearsAreKept() {
        downloads
                .with(
                        "content/areas.yaml",
                        """
                        - id: ash
                          name: Ash
                          kind: ward
                          codes: [{code: E05000009}]
                          residents: {2011: 1400}  # then
                          households:
                            2011: 500
                          tile: [1, 1]
                        """)
                .with("homes.csv", "LSOA21CD,households\nE01000001,400\nE01000002,250\n");

        imported("--households", "homes.csv", "--force");

        assertThat(downloads.text("content/areas.yaml"))
                .isEqualTo(
                        """
                        - id: ash
                          name: Ash
                          kind: ward
                          codes: [{code: E05000009}]
                          residents: {2011: 1400, 2021: 1600}  # then
                          households:
                            2011: 500
                            2021: 650
                          tile: [1, 1]
                        """);
    }

    @Test
    void aWardOfWhichASmallAreaIsMissingIsLeftAsItIs() {
        downloads.with("residents-2021.csv", "lsoa21_code,total_residents\nE01000001,1000\n");

        assertThat(imported("--force").err())
                .contains(
                        "residents-2021.csv: warning: Ash is left as it is: this file lacks 1 of its"
                                + " 2 small areas, \"E01000002\" first.");
    }

    @Test
    void aTableWithoutSmallAreasIsTold() {
        downloads.with("residents-2021.csv", "ward,people\nAsh,1600\n");

        Answer answer = imported("--force");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.err())
                .contains(
                        "residents-2021.csv:1: error: this is no table of small areas: its columns"
                                + " are \"ward\", \"people\".");
    }

    @Test
    void theYearIsAskedForWhereNoFileNameSaysIt() {
        downloads.with("people.csv", "lsoa21_code,total_residents\n");

        assertThat(typed.wardmote("import", "residents", "people.csv", "--lookup", "lookup.csv"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                "wardmote: the name of the file does not say the year of the"
                                        + " census. Add it, such as: --year 2021\n"));
    }

    private Answer imported(String... more) {
        String[] arguments = new String[more.length + 5];
        arguments[0] = "import";
        arguments[1] = "residents";
        arguments[2] = "residents-2021.csv";
        arguments[3] = "--lookup";
        arguments[4] = "lookup.csv";
        System.arraycopy(more, 0, arguments, 5, more.length);
        return typed.wardmote(arguments);
    }
}
