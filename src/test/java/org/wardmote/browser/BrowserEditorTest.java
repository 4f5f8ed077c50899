package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wardmote.model.Forge;

/** An officer changes the record in a browser, with nothing installed. */
@InChromium
class BrowserEditorTest {

    private static final String MEETING =
            """
            # Copied from the signed minutes.
            date: 2024-03-12   # a Tuesday
            start: '18:30'
            venue: "Room 3, the Guildhall"   # upstairs

            present: [ann-example, MB]  # by initials, as printed
            agenda:
            # The chair opened the meeting.
            - title: Welcome
              minuted: nothing-recorded
            -   title: 'Lamps: which are out'
                number: 7.10
            extra: {room code: G3}
            """;

    private static final Map<String, String> CONTENT =
            Map.of(
                    "bodies.yaml",
                    "- id: csp\n  name: Elmbridge Community Safety Partnership\n",
                    "people.yaml",
                    """
                    # In the order of the seating plan.
                    - id: ann-example
                      name: Ann Example

                    - {id: mel-bell, name: Mel Bell, initials: MB}
                    """,
                    "meetings/2024-03-12/meeting.yaml",
                    MEETING,
                    "meetings/2024-03-12/minutes.md",
                    "---\nchanged: 2024-03-20  # a typing error\n---\n## 7.10\n\nMs Example reported.\n",
                    "pages/about.md",
                    "---\ntitle: About\n---\nThis is  the record.\n\n* one\n* two\n");

    @TempDir Path folder;

    @Test
    void oneFieldOfAMeetingIsChangedAndNoOtherByteOfItsFile(Browser browser) {
        try (EditedSite site = EditedSite.open(folder, CONTENT, browser)) {
            site.edit("meetings/entries/2024-03-12/meeting");
            site.type("venue", "Room 7, the Guildhall");
            site.save();

            assertThat(site.repository().changedLines())
                    .containsExactly(
                            "--- a/content/meetings/2024-03-12/meeting.yaml",
                            "+++ b/content/meetings/2024-03-12/meeting.yaml",
                            "-venue: \"Room 3, the Guildhall\"   # upstairs",
                            "+venue: \"Room 7, the Guildhall\"   # upstairs");
            assertThat(site.text("meetings/2024-03-12/meeting.yaml"))
                    .isEqualTo(MEETING.replace("Room 3", "Room 7"));
            assertThat(site.problems()).isEmpty();
            assertThat(site.misunderstood()).isEmpty();
        }
    }

    @Test
    void aNewMeetingGetsAFolderOfItsDayAndBody(Browser browser) {
        try (EditedSite site = EditedSite.open(folder, CONTENT, browser)) {
            site.edit("meetings/new");
            site.choose("body", "Elmbridge Community Safety Partnership");
            site.day("date", "2024-06-11");
            site.type("venue", "Room 3: the Guildhall");
            site.save();

            assertThat(site.text("meetings/2024-06-11-csp/meeting.yaml"))
                    .isEqualTo(
                            """
                            body: csp
                            date: 2024-06-11
                            venue: 'Room 3: the Guildhall'
                            """);
        }
    }

    @Test
    void aSecondChangeIsAddedToTheFirst(Browser browser) {
        try (EditedSite site = EditedSite.open(folder, CONTENT, browser)) {
            site.edit("meetings/entries/2024-03-12/meeting");
            site.type("venue", "Room 7");
            site.save();
            site.list("meetings");
            site.edit("meetings/entries/2024-03-12/meeting");
            site.type("start", "19:00");
            site.save();

            assertThat(site.text("meetings/2024-03-12/meeting.yaml"))
                    .isEqualTo(
                            MEETING.replace("Room 3, the Guildhall", "Room 7")
                                    .replace("18:30", "19:00"));
        }
    }

    @Test
    void minutesStayTheMarkdownThatTheyAre(Browser browser) {
        try (EditedSite site = EditedSite.open(folder, CONTENT, browser)) {
            site.edit("pages/entries/about");
            site.type("title", "About this record");
            site.save();

            assertThat(site.repository().changedLines().stream().skip(2))
                    .containsExactly("-title: About", "+title: About this record");
        }
    }

    @Test
    void aPersonOfTheListIsChangedInPlace(Browser browser) {
        try (EditedSite site = EditedSite.open(folder, CONTENT, browser)) {
            site.edit("registers/entries/people");
            site.press("Expand All");
            site.type("entries.0.name", "Ann E. Example");
            site.save();

            assertThat(site.repository().changedLines().stream().skip(2))
                    .containsExactly("-  name: Ann Example", "+  name: Ann E. Example");
        }
    }

    @Test
    void whoeverWouldOverwriteAnothersChangeIsAsked(Browser browser) {
        try (EditedSite site = EditedSite.open(folder, CONTENT, browser)) {
            site.edit("meetings/entries/2024-03-12/meeting");
            GitRepository repository = site.repository();
            String theirs = MEETING.replace("upstairs", "downstairs");
            repository.write("content/meetings/2024-03-12/meeting.yaml", theirs);
            repository.commit("Somebody else");
            String before = repository.head();

            site.type("venue", "Room 7");
            site.press("Save");
            browser.waitUntil(
                    "a question",
                    () -> browser.words("dialog").toString().contains("Changed by Someone Else"));

            assertThat(repository.head()).isEqualTo(before);
        }
    }

    /** It checks them as it starts, and shows what is wrong in place of the way to sign in. */
    @ParameterizedTest
    @EnumSource(Forge.class)
    void theEditorFindsNoFaultInItsForms(Forge host, Browser browser) {
        try (SiteServer server =
                SiteServer.start(EditedSite.forms(folder, host), "/", Scripts.ON)) {
            browser.open(server.address("admin/"));
            browser.waitUntil("the way to sign in", () -> !browser.words("button").isEmpty());

            assertThat(browser.words("button")).contains("Sign In Using Access Token");
        }
    }

    @Test
    void theFormIsForEverybody(Browser browser) {
        try (EditedSite site = EditedSite.open(folder, CONTENT, browser)) {
            site.edit("meetings/entries/2024-03-12/meeting");

            assertThat(new AxeJudge().judge(browser)).isEmpty();
        }
    }

    /** The editor would like icons, news of itself and more from others; the policy forbids it. */
    @Test
    void nobodyElseIsAskedForAnything(Browser browser) {
        try (EditedSite site = EditedSite.open(folder, CONTENT, browser)) {
            String forbidden = String.join("\n", browser.consoleErrors());
            List<String> elsewhere =
                    browser.requests().stream().filter(address -> !site.isOurs(address)).toList();

            assertThat(elsewhere)
                    .allSatisfy(
                            address ->
                                    assertThat(forbidden)
                                            .contains("'" + address + "' violates the following"));
        }
    }
}
