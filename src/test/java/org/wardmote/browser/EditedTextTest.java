package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the forms of the browser editor write into a file. */
@InChromium
class EditedTextTest {

    private static final String SAVE =
            """
            const [form, text, answer] = arguments;
            const change = (it) => { %s };
            fetch("config.json").then((file) => file.json()).then((config) => {
              const { extension, fields } = wardmoteForms.all(config).find((one) => one.name === form);
              const format = wardmoteForms.format(extension, fields);
              const value = text === "" ? {} : structuredClone(format.fromFile(text));
              change(value);
              answer(format.toFile(value));
            }).catch((fault) => answer(fault.message));
            """;

    @TempDir Path folder;

    private Browser browser;

    @BeforeEach
    void keep(Browser browser) {
        this.browser = browser;
    }

    @Test
    void aFormThatIsNotTouchedGivesTheSameText() throws IOException {
        String text = "venue: 'Room 3'\n\n# noted\ndate: 2024-03-12\nend:\nextra: {a: 1}\n";

        assertThat(saved("meetings", text, "")).isEqualTo(text);
    }

    @Test
    void aCommentBesideAValueStays() throws IOException {
        assertThat(
                        saved(
                                "meetings",
                                "date: 2024-03-12   # a Tuesday\nstart: 18:30\n",
                                "it.date = '2024-03-13'"))
                .isEqualTo("date: 2024-03-13   # a Tuesday\nstart: 18:30\n");
    }

    @Test
    void aFieldThatIsFilledInComesAfterTheOneBeforeItInTheForm() throws IOException {
        assertThat(
                        saved(
                                "meetings",
                                "date: 2024-03-12\nstart: 18:30\n# who came\npresent:\n  - ann\n",
                                "it.venue = 'Room 3: the Guildhall'"))
                .isEqualTo(
                        "date: 2024-03-12\nstart: 18:30\nvenue: 'Room 3: the Guildhall'\n"
                                + "# who came\npresent:\n  - ann\n");
    }

    @Test
    void aFieldThatWasLeftEmptyIsFilledInWhereItStands() throws IOException {
        assertThat(
                        saved(
                                "meetings",
                                "date: 2024-03-12\nend:\nvenue:   # not said\n",
                                "it.end = '20:00'; it.venue = 'Room 3'"))
                .isEqualTo("date: 2024-03-12\nend: 20:00\nvenue: Room 3 # not said\n");
    }

    @Test
    void aFieldThatIsEmptiedGoes() throws IOException {
        assertThat(
                        saved(
                                "meetings",
                                "date: 2024-03-12\nvenue: Room 3\n# noted\nminutes: draft\n",
                                "it.venue = ''"))
                .isEqualTo("date: 2024-03-12\n# noted\nminutes: draft\n");
    }

    @Test
    void anItemOfTheAgendaIsAddedAndTheOthersStayAsTheyAre() throws IOException {
        assertThat(
                        saved(
                                "meetings",
                                "date: 2024-03-12\nagenda:\n  # opened\n  - title: 'One'\n"
                                        + "  -   title: Two # later\n",
                                "it.agenda.splice(1, 0, { title: 'Between', number: '1a' })"))
                .isEqualTo(
                        "date: 2024-03-12\nagenda:\n  # opened\n  - title: 'One'\n"
                                + "  - title: Between\n    number: 1a\n"
                                + "  -   title: Two # later\n");
    }

    @Test
    void anItemThatIsMovedTakesItsCommentsWithIt() throws IOException {
        assertThat(
                        saved(
                                "people",
                                "- id: ann\n  # a nickname\n  name: Ann\n- id: bea\n  name: Bea\n",
                                "it.entries.reverse()"))
                .isEqualTo("- id: bea\n  name: Bea\n- id: ann\n  # a nickname\n  name: Ann\n");
    }

    @Test
    void anItemIsTakenOut() throws IOException {
        assertThat(
                        saved(
                                "people",
                                "- id: ann\n  name: Ann\n- id: bea\n  name: Bea\n",
                                "it.entries.splice(0, 1)"))
                .isEqualTo("- id: bea\n  name: Bea\n");
    }

    @Test
    void whatAFormCannotShowStaysInTheFile() throws IOException {
        String text =
                "date: {after: 2012-11-01}\nvenue: Hall\nagenda:\n- title: One\n  minuted: perhaps\n";

        assertThat(saved("meetings", text, "it.venue = 'Barn'; it.agenda[0].title = 'First'"))
                .isEqualTo(text.replace("Hall", "Barn").replace("One", "First"));
    }

    @Test
    void valuesThatLookLikeNumbersAndTruthsStayWords() throws IOException {
        assertThat(
                        saved(
                                "areas",
                                "- id: over\n  name: Over\n  kind: ward\n  linked: no\n"
                                        + "  residents:\n    2021: 7196\n  tile: [5, 2]\n",
                                "it.entries[0].residents['2021'] = '7200';"
                                        + " it.entries[0].tile = ['5', '3']"))
                .isEqualTo(
                        "- id: over\n  name: Over\n  kind: ward\n  linked: no\n"
                                + "  residents:\n    2021: 7200\n  tile: [5, 3]\n");
    }

    @Test
    void wordsOfSeveralLinesAreWrittenAsABlock() throws IOException {
        assertThat(
                        saved(
                                "meetings",
                                "date: 2024-03-12\nvenue: |\n  Room 3\n  # upstairs\nminutes: draft\n",
                                "it.venue = 'Room 4\\nupstairs'"))
                .isEqualTo("date: 2024-03-12\nvenue: |\n  Room 4\n  upstairs\nminutes: draft\n");
    }

    @Test
    void wordsThatAreFoldedChangeInTheirOwnLines() throws IOException {
        String text =
                "date: 2024-03-12\nvenue: >-\n  Room 3,\n  behind the lamps,\n  the Guildhall\nend: 20:00\n";

        assertThat(saved("meetings", text, "it.venue = it.venue.replace('lamps', 'long bench')"))
                .isEqualTo(text.replace("lamps", "long bench"));
        assertThat(saved("meetings", text, "it.venue = 'Barn'"))
                .isEqualTo("date: 2024-03-12\nvenue: >-\n  Barn\nend: 20:00\n");
    }

    @Test
    void theFirstFieldOfAnItemMayGo() throws IOException {
        assertThat(
                        saved(
                                "meetings",
                                "date: 2024-03-12\nagenda:\n  - number: 4\n    title: Lamps\n",
                                "it.agenda[0].number = ''"))
                .isEqualTo("date: 2024-03-12\nagenda:\n  - title: Lamps\n");
    }

    @Test
    void oneNameStaysOneNameUntilThereAreTwo() throws IOException {
        String text = "- id: ann\n  name: Ann\n  initials: AE # as printed\n";

        assertThat(saved("people", text, "it.entries[0].initials = ['AX']"))
                .isEqualTo(text.replace("AE", "AX"));
        assertThat(saved("people", text, "it.entries[0].initials.push('AX')"))
                .isEqualTo(
                        "- id: ann\n  name: Ann\n  initials: # as printed\n    - AE\n    - AX\n");
    }

    @Test
    void aNewMeetingIsWrittenInTheOrderOfTheForm() throws IOException {
        assertThat(
                        saved(
                                "meetings",
                                "",
                                "Object.assign(it, { venue: 'Hall', date: '2024-06-11', present: [],"
                                        + " start: '18:30', agenda: [{ title: 'Welcome' }] })"))
                .isEqualTo(
                        "date: 2024-06-11\nstart: 18:30\nvenue: Hall\nagenda:\n  - title: Welcome");
    }

    @Test
    void theWordsOfAPageAreKeptToTheLetter() throws IOException {
        String text = "---\ntitle: About # us\n---\n\nTwo  blanks\n* and a list\n";

        assertThat(saved("pages-frontmatter", text, "it.title = 'Us'"))
                .isEqualTo(text.replace("About", "Us"));
    }

    @Test
    void aTextThatIsLaidOutInAnUnknownWayIsRefused() throws IOException {
        assertThat(saved("meetings", "{date: 2024-03-12, venue: Hall}\n", "it.venue = 'Barn'"))
                .startsWith("This change cannot be made here without touching other lines")
                .endsWith("Change the file on the web page of the git host.");
    }

    private String saved(String form, String text, String change) throws IOException {
        try (SiteServer server = SiteServer.start(EditedSite.forms(folder), "/", Scripts.ON)) {
            browser.open(server.address("admin/forms.html"));
            return browser.await(SAVE.formatted(change), "wardmote-" + form, text);
        }
    }
}
