package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.cli.Downloads.row;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.cli.Typed.Answer;

/** From files of data.police.uk to a quarter of figures, and what is told on the way. */
class ImportStreetCrimeTest {

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
    void everyRowIsCountedSomewhere() {
        downloads
                .street(
                        "2025-07-elm-street.csv",
                        row("2025-07", "E01000001", ASB),
                        row("2025-07", "E01000002", ASB),
                        row("aa", "2025-07", "E01000003", "Burglary"),
                        row("2025-07", "E01000005", ASB),
                        row("2025-07", "", ASB))
                .street("2025-08-elm-street.csv", row("2025-08", "E01000001", ASB));

        Answer answer = imported("2025-07-elm-street.csv", "2025-08-elm-street.csv");

        assertThat(answer)
                .isEqualTo(
                        new Answer(
                                0,
                                """
                                content/data/2025-q3/dataset.yaml
                                content/data/2025-q3/figures.csv
                                """,
                                """
                                2025-08-elm-street.csv: warning: no file has 2025-09, so 2025-Q3 is not whole. [import-month-missing]
                                      The quarter is marked as partial and provisional. Import it again with --force when the rest is out.
                                What a code means: wardmote explain import-month-missing
                                2 files with 6 rows
                                            4  counted in a ward
                                            1  in other districts
                                            1  without a place
                                            0  of quarters that were not asked for
                                            0  with small areas of an older edition than the lookup
                                            0  with small areas that the lookup lacks
                                            0  in wards of the district that areas.yaml lacks
                                            0  of crime types that are no indicator
                                            0  broken
                                Of the rows counted
                                            0  bear a crime id that one before them bore
                                Of the files
                                            0  begin with a byte-order mark
                                            0  have Windows line ends
                                1 quarter, 1 month missing
                                2 files added, 0 replaced, 0 left alone.
                                """));
        assertThat(downloads.text("content/data/2025-q3/figures.csv"))
                .isEqualTo(
                        """
                        area,indicator,period,count
                        ash,anti-social-behaviour,2025-07,2
                        ash,anti-social-behaviour,2025-08,1
                        ash,break-ins,2025-07,0
                        ash,break-ins,2025-08,0
                        rowan,anti-social-behaviour,2025-07,0
                        rowan,anti-social-behaviour,2025-08,0
                        rowan,break-ins,2025-07,1
                        rowan,break-ins,2025-08,0
                        """);
        assertThat(downloads.text("content/data/2025-q3/dataset.yaml"))
                .isEqualTo(
                        """
                        title: Street-level crime and anti-social behaviour, July to September 2025
                        source:
                          name: data.police.uk
                          title: Street-level crime, Elm Police
                          url: https://data.police.uk/
                          licence: Open Government Licence v3.0
                          retrieved: not recorded
                        attribution:
                          - Contains public sector information licensed under the Open Government Licence v3.0.
                          - Contains OS data © Crown copyright and database right 2025.
                        method: >-
                          Each incident is counted in the ward of its small area (LSOA) by the best-fit lookup of the Office for
                          National Statistics, so that incidents and residents are given to wards in the same way. Near a boundary
                          that may not be the ward in which the point on the map lies. The points are not where things happened;
                          before publication each was moved to the nearest of a fixed set of anonymous map points. No incident was
                          left out because another looks like it.
                        state: provisional
                        months:
                          - 2025-07
                          - 2025-08
                        notes:
                          - Rows of the police force as a whole, 6; without a place, and so counted in no ward, 1.
                        """);
    }

    @Test
    void twoIncidentsThatLookAlikeAreTwoAndARepeatedIdIsOnlyTold() {
        downloads.street(
                "a-street.csv",
                row("2025-07", "E01000001", ASB),
                row("2025-07", "E01000001", ASB),
                row("aa", "2025-07", "E01000001", "Burglary"),
                row("aa", "2025-07", "E01000001", "Burglary"));

        assertThat(imported("a-street.csv").err())
                .contains("            1  bear a crime id that one before them bore\n");
        assertThat(downloads.text("content/data/2025-q3/figures.csv"))
                .contains("ash,anti-social-behaviour,2025-07,2\nash,break-ins,2025-07,2\n");
    }

    @Test
    void byteOrderMarksAndWindowsLineEndsAreReadAndTold() {
        String rows = Downloads.HEADER + row("2025-07", "E01000001", ASB);
        downloads.with("a-street.csv", "\uFEFF" + rows.replace("\n", "\r\n"));

        assertThat(imported("a-street.csv").err())
                .contains("            1  counted in a ward\n")
                .contains("            1  begin with a byte-order mark\n")
                .contains("            1  have Windows line ends\n");
    }

    @Test
    void aFormerCodeInTheLookupFindsItsWard() {
        downloads
                .with("lookup.csv", "LSOA11CD,WD18CD,LAD18CD\nE01000001,E05000001,E07000999\n")
                .street("a-street.csv", row("2019-07", "E01000001", ASB));

        assertThat(imported("a-street.csv").exitCode()).isZero();
        assertThat(downloads.text("content/data/2019-q3/figures.csv"))
                .contains("ash,anti-social-behaviour,2019-07,1\n");
    }

    @Test
    void smallAreasThatTheLookupLacksAreToldWithTheirCodes() {
        downloads.street(
                "a-street.csv",
                row("2025-07", "E01000001", ASB),
                row("2025-07", "E01000077", ASB),
                row("2025-07", "E01000077", ASB),
                row("2025-07", "E01039999", ASB),
                row("2025-07", "E01000004", ASB));

        assertThat(imported("a-street.csv").err())
                .startsWith(
                        """
                        a-street.csv: warning: no file has 2025-08 or 2025-09, so 2025-Q3 is not whole. [import-month-missing]
                              The quarter is marked as partial and provisional. Import it again with --force when the rest is out.
                        a-street.csv:3: warning: there are 2 rows with small areas of an older edition, which the lookup lacks: "E01000077" (2). [import-place-unknown]
                        """)
                .contains(
                        "a-street.csv:5: warning: there is 1 row with small areas that the lookup"
                                + " lacks: \"E01039999\" (1). [import-place-unknown]\n")
                .contains(
                        "a-street.csv:6: warning: there is 1 row in wards of the district whose"
                                + " codes no ward in areas.yaml has: \"E05000003 Thornby\" (1)."
                                + " [import-place-unknown]\n")
                .contains("            2  with small areas of an older edition than the lookup\n")
                .contains("            1  with small areas that the lookup lacks\n")
                .contains("            1  in wards of the district that areas.yaml lacks\n");
        assertThat(downloads.text("content/data/2025-q3/dataset.yaml"))
                .contains(
                        """
                        notes:
                          - Rows of the police force as a whole, 5; without a place, and so counted in no ward, 0.
                          - Rows with small areas of an older edition than the lookup, not counted, 2.
                          - Rows with small areas that the lookup lacks, not counted, 1.
                          - Rows in wards of the district that areas.yaml lacks, not counted, 1.
                        """);
    }

    @Test
    void aCrimeTypeThatIsNoIndicatorIsTold() {
        downloads.street(
                "a-street.csv",
                row("2025-07", "E01000001", ASB),
                row("2025-07", "E01000001", "Sheep worrying"));

        assertThat(imported("a-street.csv").err())
                .contains(
                        """
                        a-street.csv:3: warning: there is 1 row of crime types that no indicator counts: "Sheep worrying" (1). [import-type-unknown]
                        """)
                .contains("            1  of crime types that are no indicator\n");
    }

    @Test
    void brokenRowsAreToldByTheirLine() {
        downloads.street(
                "a-street.csv",
                row("2025-07", "E01000001", ASB),
                row("July 2025", "E01000001", ASB),
                ",2025-07,Elm Police,Elm Pol");

        assertThat(imported("a-street.csv").err())
                .contains("a-street.csv:3: warning: this row is broken and is not counted.")
                .contains("a-street.csv:4: warning: this row is broken and is not counted.")
                .contains("            2  broken\n");
    }

    @Test
    void onlyTheQuartersAskedForAreImported() {
        downloads.street(
                "a-street.csv", row("2025-06", "E01000001", ASB), row("2025-07", "E01000001", ASB));

        Answer answer =
                typed.wardmote(
                        "import",
                        "street-crime",
                        "a-street.csv",
                        "--lookup=lookup.csv",
                        "--quarter",
                        "2025-Q3",
                        "--quarter",
                        "2024-Q1");

        assertThat(answer.err())
                .contains("error: no file has a row of 2024-Q1.")
                .contains("            1  of quarters that were not asked for\n");
        assertThat(answer.exitCode()).isEqualTo(1);
    }

    private Answer imported(String... files) {
        return typed.wardmote(Downloads.streetCrime(files));
    }
}
