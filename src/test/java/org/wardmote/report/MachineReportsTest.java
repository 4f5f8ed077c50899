package org.wardmote.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;

class MachineReportsTest {

    private static final Problem DATE =
            new Problem(
                    Code.DATE_UNREADABLE,
                    new Location("content/plans/2024-25.yaml", 2, 6),
                    "\"soon\" is not a date.",
                    "Write dates as year-month-day, such as 2024-03-12.");

    private static final Problem FILE =
            new Problem(
                    Code.FILE_UNEXPECTED,
                    Location.of("content/Ash & Rowan/notes.txt"),
                    "nothing is known to do with this file.",
                    "");

    private static final Sources LINES = place -> Optional.of("due: soon");

    @Test
    void jsonHoldsEveryPartAndLeavesOutAPlaceThatIsNotKnown() {
        assertThat(new JsonReport().tell(List.of(DATE, FILE)))
                .isEqualTo(
                        """
                        {
                          "errors" : 1,
                          "warnings" : 1,
                          "notices" : 0,
                          "problems" : [
                            {
                              "code" : "date-unreadable",
                              "severity" : "error",
                              "file" : "content/plans/2024-25.yaml",
                              "line" : 2,
                              "column" : 6,
                              "message" : "\\"soon\\" is not a date.",
                              "hint" : "Write dates as year-month-day, such as 2024-03-12.",
                              "help" : "https://wardmote.example.org/docs/problems/date-unreadable/"
                            },
                            {
                              "code" : "file-unexpected",
                              "severity" : "warning",
                              "file" : "content/Ash & Rowan/notes.txt",
                              "message" : "nothing is known to do with this file.",
                              "hint" : "",
                              "help" : "https://wardmote.example.org/docs/problems/file-unexpected/"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void jsonOfNoProblemsIsAWholeReport() {
        assertThat(new JsonReport().tell(List.of()))
                .isEqualTo(
                        """
                        {
                          "errors" : 0,
                          "warnings" : 0,
                          "notices" : 0,
                          "problems" : [ ]
                        }
                        """);
    }

    @Test
    void gitLabIsGivenALineEvenForAWholeFile() {
        assertThat(new GitLabReport(LINES).tell(List.of(FILE)))
                .isEqualTo(
                        """
                        [
                          {
                            "description" : "nothing is known to do with this file. https://wardmote.example.org/docs/problems/file-unexpected/",
                            "check_name" : "file-unexpected",
                            "fingerprint" : "%s",
                            "severity" : "minor",
                            "location" : {
                              "path" : "content/Ash & Rowan/notes.txt",
                              "lines" : {
                                "begin" : 1
                              }
                            }
                          }
                        ]
                        """
                                .formatted(new Fingerprints(LINES).of(List.of(FILE)).get(0)));
    }

    @Test
    void sarifNamesTheRuleThePlaceAndTheFingerprint() {
        assertThat(new SarifReport(LINES).tell(List.of(FILE, DATE)))
                .startsWith(
                        """
                        {
                          "$schema" : "https://json.schemastore.org/sarif-2.1.0.json",
                          "version" : "2.1.0",
                          "runs" : [
                            {
                              "tool" : {
                                "driver" : {
                                  "name" : "Wardmote",
                                  "informationUri" : "https://wardmote.example.org/docs/",
                                  "rules" : [
                                    {
                                      "id" : "file-unexpected",
                                      "shortDescription" : {
                                        "text" : "A file that is not used"
                                      },
                        """)
                .contains(
                        """
                                      "helpUri" : "https://wardmote.example.org/docs/problems/date-unreadable/",
                        """)
                .contains(
                        """
                                {
                                  "ruleId" : "date-unreadable",
                                  "ruleIndex" : 1,
                                  "level" : "error",
                                  "message" : {
                                    "text" : "\\"soon\\" is not a date.\\nWrite dates as year-month-day, such as 2024-03-12."
                                  },
                                  "locations" : [
                                    {
                                      "physicalLocation" : {
                                        "artifactLocation" : {
                                          "uri" : "content/plans/2024-25.yaml"
                                        },
                                        "region" : {
                                          "startLine" : 2,
                                          "startColumn" : 6
                                        }
                                      }
                                    }
                                  ],
                        """)
                .contains("\"uri\" : \"content/Ash%20&%20Rowan/notes.txt\"");
    }

    @Test
    void aFingerprintStaysWhenLinesAreAddedAbove() {
        Problem lower = new Problem(DATE.code(), DATE.location().at(9, 6), DATE.message(), "");

        assertThat(new Fingerprints(LINES).of(List.of(lower)))
                .isEqualTo(new Fingerprints(LINES).of(List.of(DATE)));
    }

    @Test
    void theSameProblemOnTwoEqualLinesHasTwoFingerprints() {
        Problem lower = new Problem(DATE.code(), DATE.location().at(9, 6), DATE.message(), "");

        assertThat(new Fingerprints(LINES).of(List.of(DATE, lower))).doesNotHaveDuplicates();
    }

    @Test
    void anotherLineHasAnotherFingerprint() {
        assertThat(new Fingerprints(place -> Optional.of("from: soon")).of(List.of(DATE)))
                .isNotEqualTo(new Fingerprints(LINES).of(List.of(DATE)));
    }
}
