package org.wardmote.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/** Each trap of YAML has words of its own, at the place where the mend belongs. */
class YamlTrapsTest {

    @Test
    void aFieldGivenTwiceIsToldAtTheSecond() {
        assertThat(
                        told(
                                """
                                title: Welcome
                                number: 1
                                title: Apologies
                                """))
                .isEqualTo(
                        """
                        3:1 [yaml-duplicate-key] "title" is given twice: it stands on line 1 already.
                            Keep one of the two and delete the other.
                        """);
    }

    @Test
    void aTabIsToldWhereItStands() {
        assertThat(told("contact:\n  name: Ms Example\n \temail: a@example.org\n"))
                .isEqualTo(
                        """
                        3:2 [yaml-tab] a tab stands here where only spaces may.
                            Put spaces in its place: two for each step inwards.
                        """);
    }

    @Test
    void aTabAfterAFieldsNameIsToldToo() {
        assertThat(told("title:\tWelcome\n")).startsWith("1:7 [yaml-tab]");
    }

    @Test
    void aColonWithinATextIsToldAtTheColon() {
        assertThat(
                        told(
                                """
                                agenda:
                                  - title: Crime: a report
                                """))
                .isEqualTo(
                        """
                        2:17 [yaml-colon-unquoted] "Crime: a report" is cut at its colon, because a colon and a space begin a new field.
                            Put quotation marks around it: - title: "Crime: a report"
                        """);
    }

    @Test
    void whatAnAuthorWritesIsNeverTakenForTheParsersWords() {
        assertThat(told("title: Crime: its flow on line 9, column 9\n"))
                .startsWith("1:13 [yaml-colon-unquoted]");
    }

    @Test
    void aColonWithinBracesIsToldAtTheColon() {
        assertThat(told("source: {title: Crime: a report, url: https://example.org}\n"))
                .isEqualTo(
                        """
                        1:22 [yaml-colon-unquoted] "Crime: a report" is cut at its colon, because a colon and a space begin a new field.
                            Put quotation marks around it: title: "Crime: a report"
                        """);
    }

    @Test
    void aTextThatBeginsWithAQuotationMarkIsToldWhereItBegins() {
        assertThat(
                        told(
                                """
                                title: "Green lanes" and bridleways
                                """))
                .isEqualTo(
                        """
                        1:8 [yaml-text-unquoted] a text that begins with a quotation mark must stand in quotation marks as a whole.
                            Write '"Green lanes" and bridleways'.
                        """);
    }

    @Test
    void aTextThatBeginsWithABracketIsToldWhereItBegins() {
        assertThat(told("title: [Draft] minutes\n"))
                .isEqualTo(
                        """
                        1:8 [yaml-text-unquoted] a text that begins with "[" must stand in quotation marks as a whole.
                            Write "[Draft] minutes".
                        """);
    }

    @Test
    void aTextThatBeginsWithAStarIsToldWhereItBegins() {
        assertThat(told("- title: *Important* notice\n"))
                .isEqualTo(
                        """
                        1:10 [yaml-text-unquoted] a text that begins with "*" must stand in quotation marks as a whole.
                            Write "*Important* notice".
                        """);
    }

    @Test
    void everyOtherSignThatMeansSomethingIsToldWhereItBegins() {
        for (String sign : "@ % ` & ! > | , ] } - ?".split(" ")) {
            assertThat(told("title: " + sign + " notice\n"))
                    .isEqualTo(
                            """
                            1:8 [yaml-text-unquoted] a text that begins with "%s" must stand in quotation marks as a whole.
                                Write "%s notice".
                            """
                                    .formatted(sign, sign));
        }
    }

    @Test
    void aSignThatSwallowsAWordInSilenceIsToldAllTheSame() {
        assertThat(told("title: !urgent notice\n")).startsWith("1:8 [yaml-text-unquoted]");
        assertThat(told("title: &c notice\n")).startsWith("1:8 [yaml-text-unquoted]");
        assertThat(told("title: *notice\n")).startsWith("1:8 [yaml-text-unquoted]");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsToldWhereItOpens() {
        assertThat(
                        told(
                                """
                                title: 'Tis the season
                                number: 4
                                """))
                .isEqualTo(
                        """
                        1:8 [yaml-text-unquoted] the quotation mark that begins "'Tis the season" is never closed.
                            Close it, or put quotation marks around the whole text: "'Tis the season".
                        """);
    }

    @Test
    void aCommaWithinBracesIsToldAsThat() {
        assertThat(told("contact: {name: Example, Rob, phone: 0123}\n"))
                .isEqualTo(
                        """
                        1:24 [yaml-comma-in-braces] "Example, Rob" is cut at its comma, because a comma inside braces begins a new field.
                            Put quotation marks around it, {name: "Example, Rob"}, or give each field a line of its own.
                        """);
    }

    @Test
    void valuesThatRepeatEachOtherWithoutEndAreRefused() {
        assertThat(
                        told(
                                """
                                a: &a [x, x, x, x, x, x, x, x, x, x]
                                b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
                                c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
                                d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
                                e: [*d, *d]
                                """))
                .isEqualTo(
                        """
                        4:36 [yaml-anchors-expand] "*c" repeats so much that the file would have no end.
                            Write out what is meant, without & and *.
                        """);
    }

    @Test
    void aValueThatRepeatsItselfIsRefused() {
        assertThat(told("a: &a [*a]\n")).startsWith("1:8 [yaml-anchors-expand]");
    }

    @Test
    void theMarksOfAnOpenMergeAreToldAndNothingElse() {
        assertThat(
                        told(
                                """
                                title: Welcome
                                <<<<<<< HEAD
                                number: 1
                                =======
                                number: 2
                                >>>>>>> branch
                                """))
                .isEqualTo(
                        """
                        2:1 [conflict-marker] two versions of this file met here, and nobody has chosen between them.
                            Keep the lines that are right, then delete the lines that begin with <<<<<<<, ======= and >>>>>>>.
                        """);
    }

    @Test
    void aFieldThatStandsTooFarInIsToldWhereItBegins() {
        assertThat(
                        told(
                                """
                                title: Welcome
                                  number: 1
                                """))
                .isEqualTo(
                        """
                        2:3 [yaml-malformed] "number: 1" does not stand in line with what it belongs to.
                            Begin it in the same column as the line above that it goes with.
                        """);
    }

    @Test
    void aMissingSpaceIsToldOnItsOwnLine() {
        assertThat(
                        told(
                                """
                                title:Welcome
                                number: 1
                                """))
                .isEqualTo(
                        """
                        1:7 [yaml-malformed] a space is missing after "title:".
                            Write title: Welcome
                        """);
    }

    @Test
    void aBracketThatIsNeverClosedIsToldWhereItOpens() {
        assertThat(
                        told(
                                """
                                present: [ash, rowan
                                start: 12:30
                                """))
                .startsWith("1:10 [yaml-text-unquoted] the bracket that begins \"[ash, rowan\"");
    }

    @Test
    void aBackslashBetweenQuotationMarksIsTold() {
        assertThat(told("file: \"C:\\Users\"\n"))
                .isEqualTo(
                        """
                        1:10 [yaml-malformed] a "\\" has a meaning of its own between double quotation marks.
                            Put the text between single quotation marks: '…'.
                        """);
    }

    @Test
    void aSecondDocumentIsToldWhereItBegins() {
        assertThat(told("title: Welcome\n---\ntitle: Apologies\n"))
                .startsWith("2:1 [yaml-malformed] a second document begins here");
    }

    @Test
    void aCharacterThatCannotBeSeenIsTold() {
        assertThat(told("title: We\u0000lcome\n"))
                .startsWith(
                        "1:10 [yaml-malformed] a character that cannot be seen stands here"
                                + " (U+0000).");
    }

    @Test
    void lineEndsAndTheByteOrderMarkMoveNoPlace() {
        assertThat(told("\uFEFFbody: elm\r\ntitle: Crime: a report\r\n"))
                .startsWith("2:13 [yaml-colon-unquoted]");
    }

    @Test
    void columnsCountCharactersBeyondTheBasicPlane() {
        assertThat(told("title: \uD83D\uDC2B Camels: a report\n"))
                .startsWith("1:16 [yaml-colon-unquoted]");
    }

    private static String told(String yaml) {
        Problems problems = new Problems();
        YamlReader.read(SourceText.of("f.yaml", yaml), problems);
        return problems.list().stream().map(YamlTrapsTest::line).collect(Collectors.joining());
    }

    private static String line(Problem problem) {
        return "%d:%d [%s] %s\n    %s\n"
                .formatted(
                        problem.location().line(),
                        problem.location().column(),
                        problem.code().id(),
                        problem.message(),
                        problem.hint());
    }
}
