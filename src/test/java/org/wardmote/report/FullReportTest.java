package org.wardmote.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;

class FullReportTest {

    private static final String MINUTES = "content/meetings/2024-03-12-elm/minutes.md";

    private static String told(String line, Problem problem) {
        return new FullReport(place -> Optional.of(line), Ink.PLAIN).tell(problem);
    }

    @Test
    void theQuotedWordIsMarkedWhereItStands() {
        Problem problem =
                new Problem(
                        Code.PERSON_UNKNOWN,
                        new Location(MINUTES, 41, 12),
                        "nobody called \"KG\" was at this meeting.",
                        "Did you mean KH (Kim Example)? People are listed in content/people.yaml.");

        assertThat(told("Action A2 (KG): Draft a letter to the six bodies.", problem))
                .isEqualTo(
                        """
                        content/meetings/2024-03-12-elm/minutes.md:41:12: error: nobody called "KG" was at this meeting. [person-unknown]
                           41 | Action A2 (KG): Draft a letter to the six bodies.
                              |            ^^
                              Did you mean KH (Kim Example)? People are listed in content/people.yaml.
                        """);
    }

    @Test
    void quotationMarksInTheFileAreMarkedWithTheirText() {
        assertThat(told("due: \"soon\"", dateProblem(6)))
                .contains("    7 | due: \"soon\"\n      |      ^^^^^^\n");
    }

    @Test
    void whatIsQuotedIsMarkedFurtherOnWhenItStandsThereOnce() {
        assertThat(told("- due: soon, I hope", dateProblem(3)))
                .contains("    7 | - due: soon, I hope\n      |        ^^^^\n");
        assertThat(told("- due: soon, very soon", dateProblem(3)))
                .contains("    7 | - due: soon, very soon\n      |   ^\n");
    }

    @Test
    void aTabBeforeTheMarkKeepsItInPlace() {
        assertThat(told("\tdue: soon", dateProblem(7)))
                .contains("    7 | \tdue: soon\n      | \t     ^^^^\n");
    }

    @Test
    void withoutAColumnTheLineStandsWithoutAMark() {
        assertThat(told("due: soon", dateProblem(0)))
                .isEqualTo(
                        """
                        content/plans/2024-25.yaml:7: error: "soon" is not a date. [date-unreadable]
                            7 | due: soon
                              Write dates as year-month-day, such as 2024-03-12.
                        """);
    }

    @Test
    void aLongLineIsCutAroundWhatIsMeant() {
        String line = "words ".repeat(30) + "due soon" + " and more words".repeat(20);

        assertThat(told(line, dateProblem(185)))
                .contains(
                        "    7 | …words words words words words words due soon and more words and"
                                + " more words and more words and more…\n"
                                + "      |                                          ^^^^\n");
    }

    @Test
    void aProblemOfAWholeFileIsToldWithoutALine() {
        Problem problem =
                new Problem(
                        Code.FILE_MISSING,
                        Location.of("content/site.yaml"),
                        "there is no site.yaml.",
                        "Begin with:\n    name: Elmbridge\n    address: https://elmbridge.example/");

        assertThat(new FullReport(place -> Optional.empty(), Ink.PLAIN).tell(problem))
                .isEqualTo(
                        """
                        content/site.yaml: error: there is no site.yaml. [file-missing]
                              Begin with:
                                  name: Elmbridge
                                  address: https://elmbridge.example/
                        """);
    }

    @Test
    void colourRepeatsTheWordAndDoesNotReplaceIt() {
        Problem problem =
                new Problem(Code.KNOWN_UNUSED, Location.of("content/a.yaml"), "nothing fits.", "");

        assertThat(new ConciseReport(Ink.COLOURED).tell(problem))
                .isEqualTo(
                        "\u001b[1mcontent/a.yaml\u001b[0m: \u001b[1;33mwarning\u001b[0m:"
                                + " nothing fits. \u001b[2m[known-unused]\u001b[0m\n");
    }

    @Test
    void linesAreReadFromDiskAndWhatIsGoneIsPassedOver(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("content"));
        Files.writeString(folder.resolve("content/a.yaml"), "\uFEFFfirst\r\nsecond: Café\r\n");
        Sources sources = Sources.in(folder);

        assertThat(sources.line(new Location("content/a.yaml", 1, 1))).hasValue("first");
        assertThat(sources.line(new Location("content/a.yaml", 2, 1))).hasValue("second: Café");
        assertThat(sources.line(new Location("content/a.yaml", 3, 1))).isEmpty();
        assertThat(sources.line(new Location("content/gone.yaml", 1, 1))).isEmpty();
    }

    private static Problem dateProblem(int column) {
        return new Problem(
                Code.DATE_UNREADABLE,
                new Location("content/plans/2024-25.yaml", 7, column),
                "\"soon\" is not a date.",
                "Write dates as year-month-day, such as 2024-03-12.");
    }
}
