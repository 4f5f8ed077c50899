package org.wardmote.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is mended, what is left to a person, and that all else stays as it is. */
class CorrectionsTest {

    private static final String MEETING = "meetings/2024-03-12-csp/meeting.yaml";
    private static final String MINUTES = "meetings/2024-03-12-csp/minutes.md";
    private static final String FIGURES = "data/2025-q3/figures.csv";

    @TempDir Path folder;
    private Mending elmbridge;

    @BeforeEach
    void begin() {
        elmbridge = Mending.elmbridge(folder);
    }

    @Test
    void textsThatYamlTakesApartAreQuoted() {
        assertThat(
                        elmbridge.mended(
                                MEETING,
                                """
                                # The spring meeting.
                                date: 2024-03-12
                                venue: [Room 3] Guildhall   # upstairs
                                agenda:
                                  - title: Lamps: a report  # the second one
                                    topics:
                                      - title: "Walk" every street
                                  - title: *All* other business
                                  - title: Report #4
                                """))
                .isEqualTo(
                        """
                        # The spring meeting.
                        date: 2024-03-12
                        venue: "[Room 3] Guildhall"   # upstairs
                        agenda:
                          - title: "Lamps: a report"  # the second one
                            topics:
                              - title: '"Walk" every street'
                          - title: "*All* other business"
                          - title: "Report #4"
                        """);
    }

    @Test
    void textsThatMayEndInSeveralPlacesAreLeftToAPerson() {
        for (String line :
                new String[] {
                    "venue: \"Room 3\n",
                    "venue: [Room 3\n",
                    "venue: Room 3: up # the stairs\n",
                    "venue: Room # the blue one\n",
                    "venue: Room 3: up\n  the stairs\n"
                }) {
            String text = "date: 2024-03-12\n" + line;
            assertThat(elmbridge.mended(MEETING, text)).isEqualTo(text);
        }
    }

    @Test
    void aTextWithACommaInBracesIsQuoted() {
        assertThat(
                        elmbridge.mended(
                                MEETING,
                                "date: 2024-03-12\ncontact: {name: Ann, the clerk, phone: 01632 960 001}\n"))
                .isEqualTo(
                        "date: 2024-03-12\ncontact: {name: \"Ann, the clerk\", phone: 01632 960 001}\n");
    }

    @Test
    void blanksStandBehindColonsAndInPlaceOfTabs() {
        assertThat(
                        elmbridge.mended(
                                MEETING,
                                "date:2024-03-12\nagenda:\n\t- title: Lamps\n\t  number: 4\n"))
                .isEqualTo("date: 2024-03-12\nagenda:\n  - title: Lamps\n    number: 4\n");
    }

    @Test
    void aTabThatMayMeanSeveralStepsIsLeftToAPerson() {
        String text =
                """
                date: 2024-03-12
                agenda:
                 - title: Lamps
                   topics:
                    - title: One
                \t- title: Two
                """;

        assertThat(elmbridge.mended(MEETING, text)).isEqualTo(text);
    }

    @Test
    void datesAndTimesThatCanBeReadInOneWayAreWrittenInOurs() {
        assertThat(
                        elmbridge.mended(
                                MEETING,
                                """
                                date: 12 March 2024
                                start: 6.30pm
                                end: 20.15
                                next:
                                  date: "31/12/2024"
                                changed: 2025-1-7
                                """))
                .isEqualTo(
                        """
                        date: 2024-03-12
                        start: 18:30
                        end: 20:15
                        next:
                          date: "2024-12-31"
                        changed: 2025-01-07
                        """);
    }

    @Test
    void datesAndTimesThatCanBeReadInTwoWaysAreLeftToAPerson() {
        String text =
                """
                date: 2024-03-12
                start: 7.30
                next:
                  date: 12/11/2024
                changed: Monday 12 March 2024
                """;

        assertThat(elmbridge.mended(MEETING, text)).isEqualTo(text);
    }

    @Test
    void wordsForOneOfOursAreWrittenAsOurs() {
        assertThat(
                        elmbridge.mended(
                                MEETING,
                                """
                                date: 2024-03-12
                                location: The Guildhall
                                minuts: none
                                attendees: [AE]
                                area-statuses:
                                  - area: ASH & ELM Ward
                                    status: Emerging
                                    change: New
                                  - area: E05000001
                                    status: emerging
                                """))
                .isEqualTo(
                        """
                        date: 2024-03-12
                        venue: The Guildhall
                        minutes: none
                        present: [AE]
                        area-statuses:
                          - area: ash-and-elm
                            status: emerging
                            change: new
                          - area: ash-and-elm
                            status: emerging
                        """);
    }

    @Test
    void figuresAreWrittenAsTheyAreCounted() {
        assertThat(
                        elmbridge.mended(
                                FIGURES,
                                """
                                Ward;indicator;period;count
                                E05000001;Lamps Out;07/2025;1,234\s\s
                                rowan;lamps-out;Q2 2025/26;7.0
                                """))
                .isEqualTo(
                        """
                        area;indicator;period;count
                        ash-and-elm;lamps-out;2025-07;1234
                        rowan;lamps-out;2025-Q3;7
                        """);
    }

    @Test
    void actionsGetTheRefsThatTheyGoByAlready() {
        assertThat(
                        elmbridge.mended(
                                MINUTES,
                                """
                                ## 1 Lamps

                                Action (AE, due 31/12/2024): Mend the lamp.\s\s
                                Then the next.

                                Action A1: Count them.

                                Action:   Tell everyone. "Action: none" is no action.
                                """))
                .isEqualTo(
                        """
                        ## 1 Lamps

                        Action A2 (AE, due 31/12/2024): Mend the lamp.\s\s
                        Then the next.

                        Action A1: Count them.

                        Action A3:   Tell everyone. "Action: none" is no action.
                        """);
    }

    @Test
    void fieldsAboveWordsAreMendedAndTheWordsAreNot() {
        assertThat(
                        elmbridge.mended(
                                "pages/about.md",
                                "---\ntitle: About: us\nreviewed: 1 May 2024\n---\nreviewed: 1 May 2024  \n"))
                .isEqualTo(
                        "---\ntitle: \"About: us\"\nreviewed: 2024-05-01\n---\nreviewed: 1 May 2024  \n");
    }

    @Test
    void linesEndWithoutTabs() {
        assertThat(elmbridge.mended(MEETING, "date: 2024-03-12\t\nvenue: Room 3 \t \n"))
                .isEqualTo("date: 2024-03-12\nvenue: Room 3\n");
    }

    @Test
    void blanksThatArePartOfATextStay() {
        String text = "date: 2024-03-12\nvenue: |\n  Room 3  \n  The Guildhall\n";

        assertThat(elmbridge.mended(MEETING, text)).isEqualTo(text);
        assertThat(elmbridge.mended(MEETING, text + "end:  \n")).isEqualTo(text + "end:\n");
    }

    @Test
    void aMendThatBringsOutAnotherMistakeIsLeftToAPerson() {
        String another = "date: 13 March 2024\n";

        assertThat(elmbridge.mended(MEETING, another)).isEqualTo(another);
    }

    @Test
    void lineEndsMarksAndEncodingsStayAsTheyAre() {
        byte[] windows = "\u00A3 caf\u00E9,x\r\n".getBytes(Charset.forName("windows-1252"));
        Manuscript kept = Manuscript.of("a.csv", windows).orElseThrow();
        elmbridge.with(MEETING, "\uFEFFdate: 12 March 2024\r\nvenue: Caf\u00E9\r\n");

        Mended mended = elmbridge.mended();

        assertThat(kept.bytes()).isEqualTo(windows);
        assertThat(mended.files().get(MEETING).after().text())
                .isEqualTo("\uFEFFdate: 2024-03-12\r\nvenue: Caf\u00E9\r\n");
    }

    @Test
    void filesThatAreHandedOutAreNeverTouched() {
        elmbridge.with(
                "meetings/2024-03-12-csp/lamps.csv", "area,count  \nE05000001,\"1,234\"  \n");
        elmbridge.with("files/people.yaml", "- name: Ann  \n");

        assertThat(elmbridge.mended().files()).isEmpty();
    }
}
