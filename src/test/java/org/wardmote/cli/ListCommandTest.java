package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.cli.Typed.Answer;

class ListCommandTest {

    @TempDir Path folder;
    private LampRecord record;
    private Typed typed;

    @BeforeEach
    void begin() throws IOException {
        record = LampRecord.in(folder);
        typed = new Typed(folder);
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
        record.write("meetings/2026-02-10-forum/meeting.yaml", "date: soon\n");

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
}
