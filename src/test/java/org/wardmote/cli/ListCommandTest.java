package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.cli.Typed.Answer;

class ListCommandTest {

    @TempDir Path folder;
    private Typed typed;

    @BeforeEach
    void begin() throws IOException {
        write(
                "site.yaml",
                """
                name: Elmbridge Parish Forum
                address: https://forum.example.org/
                """);
        write(
                "bodies.yaml",
                """
                - id: forum
                  name: Elmbridge Parish Forum
                """);
        write(
                "people.yaml",
                """
                - id: ann-example
                  name: Ann Example
                  initials: AE
                  kind: officer
                  posts:
                    - title: Clerk
                - id: zoe-sample
                  name: Zoë Sample
                - id: gina-unseen
                  name: Gina Unseen
                  hidden: yes
                """);
        write(
                "areas.yaml",
                """
                - id: ash
                  name: Ash
                  kind: ward
                """);
        write(
                "meetings/2026-01-13-forum/meeting.yaml",
                """
                date: 2026-01-13
                known:
                  - code: percentage-without-base
                    reason: The numbers were shown on a slide.
                """);
        write(
                "meetings/2026-01-13-forum/minutes.md",
                """
                ## Lamps

                Lamps out are down by 12%.

                Action A1 (Ann Example, due 2 March 2026, area Ash): Report the lamp in Elm Lane.

                Action A2 (Zoë Sample, due 1 June 2026): Ask about the lamp in Mill Road.

                Action A3 (Zoë Sample): Walk every street, and write down which lamps are out, so that the council knows.

                Action A4 (Ann Example, done): Send the list round.
                """);
        write(
                "pages/fair.md",
                """
                ---
                title: The summer fair
                publish: 2027-05-01
                ---
                Not yet.
                """);
        typed = new Typed(folder);
    }

    @Test
    void whatIsOverdueIsListedTheLongestFirst() {
        assertThat(typed.wardmote("list", "overdue"))
                .isEqualTo(
                        new Answer(
                                0,
                                """
                                action               raised      due         days-overdue  status  owners       areas  text
                                2026-01-13-forum/A1  2026-01-13  2026-03-02           135  open    ann-example  ash    Report the lamp in Elm Lane.
                                2026-01-13-forum/A2  2026-01-13  2026-06-01            44  open    zoe-sample          Ask about the lamp in Mill Road.
                                """,
                                ""));
    }

    @Test
    void theDayMayBeAnother() {
        assertThat(typed.wardmote("list", "overdue", "--as-of", "2026-04-01", "--format", "csv"))
                .isEqualTo(
                        new Answer(
                                0,
                                """
                                action,raised,due,days-overdue,status,owners,areas,text
                                2026-01-13-forum/A1,2026-01-13,2026-03-02,30,open,ann-example,ash,Report the lamp in Elm Lane.
                                """,
                                ""));
    }

    @Test
    void actionsWithoutADueDateAreThoseThatTheSummaryCounts() {
        assertThat(ids("actions", "--no-due-date")).containsExactly("2026-01-13-forum/A3");
    }

    @Test
    void actionsAreFoundByOwnerAreaAndStatus() {
        assertThat(ids("actions", "--owner", "zoë sample"))
                .containsExactly("2026-01-13-forum/A2", "2026-01-13-forum/A3");
        assertThat(ids("actions", "--owner", "AE", "--status", "done"))
                .containsExactly("2026-01-13-forum/A4");
        assertThat(ids("overdue", "--area", "Ash")).containsExactly("2026-01-13-forum/A1");
    }

    @Test
    void aNameThatFitsNobodyIsToldWithTheNearest() {
        assertThat(typed.wardmote("list", "actions", "--owner", "Ann Exampel"))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                """
                                wardmote: there is no person or organisation "Ann Exampel". Did you mean Ann Example or ann-example?
                                """));
    }

    @Test
    void jsonHasEveryFieldOfEveryRow() {
        assertThat(typed.wardmote("list", "people", "--format", "json").out())
                .isEqualTo(
                        """
                        [
                          {
                            "person" : "ann-example",
                            "name" : "Ann Example",
                            "initials" : [
                              "AE"
                            ],
                            "kind" : "officer",
                            "posts" : [
                              "Clerk"
                            ],
                            "open-actions" : 1
                          },
                          {
                            "person" : "zoe-sample",
                            "name" : "Zoë Sample",
                            "initials" : [ ],
                            "kind" : "",
                            "posts" : [ ],
                            "open-actions" : 2
                          }
                        ]
                        """);
    }

    @Test
    void whatIsKeptOutIsNamedByItsOwnListsAlone() {
        assertThat(typed.wardmote("list", "hidden").out())
                .isEqualTo(
                        """
                        file                 line  reason
                        content/people.yaml     9  hidden
                        """);
        assertThat(typed.wardmote("list", "skipped", "--format", "csv").out())
                .isEqualTo(
                        """
                        file,line,reason
                        content/people.yaml,9,hidden
                        content/pages/fair.md,2,to be published on 1 May 2027
                        """);
        for (Listing listing : Listings.all()) {
            if (!(listing instanceof SkippedList)) {
                assertThat(typed.wardmote("list", listing.name()).out())
                        .doesNotContainIgnoringCase("unseen")
                        .doesNotContain("fair");
            }
        }
    }

    @Test
    void anEditorMayListWhatIsHiddenAmongTheRest() {
        assertThat(typed.wardmote("list", "people", "--hidden").out()).contains("Gina Unseen");
        assertThat(typed.wardmote("list", "hidden", "--hidden").out()).contains("people.yaml");
    }

    @Test
    void everyAddressIsListedWithoutAnythingBeingWritten() {
        assertThat(typed.wardmote("list", "urls", "--format", "csv").out())
                .startsWith("path,kind,title,url\n/,home,Elmbridge Parish Forum,https://forum")
                .contains("people/zoe-sample/,profile,Zoë Sample,https://forum.example.org/people/")
                .contains("actions/actions.csv,file,,");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void anErrorIsToldAndNothingIsListed() throws IOException {
        write("meetings/2026-02-10-forum/meeting.yaml", "date: soon\n");

        Answer answer = typed.wardmote("list", "meetings");

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err())
                .startsWith("content/meetings/2026-02-10-forum/meeting.yaml:1:7: error: \"soon\"")
                .endsWith("Nothing is listed while there is an error.\n");
    }

    @Test
    void onATerminalWhatIsTooLongIsWrappedWithinItsColumn() {
        typed.onATerminal().withVariable("COLUMNS", "100").withVariable("NO_COLOR", "1");

        String table = typed.wardmote("list", "actions", "--no-due-date").out();

        assertThat(table)
                .isEqualTo(
                        """
                        action               raised      due  days-overdue  status  owners      areas  text
                        2026-01-13-forum/A3  2026-01-13                  0  open    zoe-sample         Walk every street,
                                                                                                       and write down which
                                                                                                       lamps are out, so
                                                                                                       that the council
                                                                                                       knows.
                        """);
        assertThat(table.lines()).allSatisfy(line -> assertThat(Width.of(line)).isLessThan(101));
    }

    @Test
    void anEmptyListIsNoFault() {
        assertThat(typed.wardmote("list", "overdue", "--as-of", "2026-02-01"))
                .isEqualTo(new Answer(0, "", "There is nothing to list.\n"));
        assertThat(typed.wardmote("list", "overdue", "--as-of", "2026-02-01", "--format", "json"))
                .isEqualTo(new Answer(0, "[ ]\n", ""));
    }

    @Test
    void aListThatDoesNotExistIsAnsweredWithThoseThatDo() {
        assertThat(typed.wardmote("list", "peopel").err())
                .isEqualTo(
                        """
                        wardmote: there is no list "peopel". There are: overdue, actions, meetings, people, areas, skipped, hidden, known, urls. Did you mean people?
                        """);
        assertThat(typed.wardmote("list", "urls", "--status", "done").err())
                .isEqualTo(
                        """
                        wardmote: --owner, --area, --status and --no-due-date are for lists of actions.
                        """);
    }

    @Test
    void theHelpNamesTheFieldsOfEveryList() {
        String help = typed.wardmote("list", "--help").out();

        assertThat(Listings.all())
                .allSatisfy(
                        listing ->
                                assertThat(help)
                                        .contains(
                                                "  %-9s %s\n"
                                                        .formatted(
                                                                listing.name(),
                                                                String.join(
                                                                        ", ", listing.columns()))));
    }

    @Test
    void theSummaryOfABuildLeadsToTheLists() {
        assertThat(typed.reallyBuilding().wardmote("build").err())
                .contains("\n  skipped  1 hidden   (wardmote list hidden)\n")
                .contains(
                        "\n  skipped  1 to be published on 1 May 2027   (wardmote list skipped)\n")
                .contains(
                        "\n  noted    1 action has no due date   (wardmote list actions --no-due-date)\n");
    }

    private List<String> ids(String... arguments) {
        List<String> all = new ArrayList<>(List.of("list"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--format", "csv"));
        return typed.wardmote(all.toArray(String[]::new))
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
