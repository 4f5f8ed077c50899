package org.wardmote.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.model.Party;

/** Who is meant by a name or initials in the brackets of an outcome. */
class OwnersTest {

    private static final String ID = "2024-03-12-elm";

    private Folder folder;

    @BeforeEach
    void beginFolder(@TempDir Path root) {
        folder = Folder.in(root);
    }

    @Test
    void theRosterDecidesWhoIsMeantBeforeAnythingElse() {
        assertOwner(
                "present: [kit-holly]\n", "Kim Hawthorn spoke.\n\nAction (KH): Go.\n", "kit-holly");
    }

    @Test
    void thenWhoIsNamedInTheMinutes() {
        assertOwner("", "Kit\nHolly spoke.\n\nAction (KH): Go.\n", "kit-holly");
    }

    @Test
    void thenWhoHeldAPostOnTheDay() {
        assertOwner("", "Action (KH): Go.\n", "kim-hawthorn");
    }

    @Test
    void twoWhoFitAreBothNamed() {
        assertTold(
                "Kim Hawthorn and Kit Holly spoke.\n\nAction (KH): Go.\n",
                """
                2024-03-12-elm/minutes.md:3:9 [person-ambiguous] "KH" may mean Kim Hawthorn or Kit Holly.
                    Write the name in full, or the id: kim-hawthorn or kit-holly.
                """);
    }

    @Test
    void nobodyOfThatNameIsToldWithTheNearest() {
        assertThat(
                        folder.meeting(
                                        ID,
                                        "present: [robin-example]\n",
                                        "Action A2 (KG): Draft a letter.\n")
                                .read()
                                .told())
                .isEqualTo(
                        """
                        2024-03-12-elm/minutes.md:1:12 [person-unknown] nobody called "KG" was at this \
                        meeting.
                            Did you mean KH (Kim Hawthorn or Kit Holly)? People are listed in \
                        content/people.yaml.
                        """);
    }

    @Test
    void whereNobodyRecordedWhoCameNothingIsSaidOfIt() {
        assertTold(
                "Action A2 (KG): Draft a letter.\n",
                """
                2024-03-12-elm/minutes.md:1:12 [person-unknown] nobody called "KG" is named here, and \
                who was at this meeting was not recorded.
                    Did you mean KH (Kim Hawthorn or Kit Holly)? People are listed in \
                content/people.yaml.
                """);
    }

    @Test
    void somebodyWhoIsKnownButNotNamedHereHasToBeWrittenInFull() {
        assertTold(
                "Action (RE): Go.\n",
                """
                2024-03-12-elm/minutes.md:1:9 [person-unknown] nobody called "RE" is named here, and \
                who was at this meeting was not recorded.
                    Robin Example goes by that, but neither the attendance nor the minutes name Robin \
                Example. Write the name in full if that is who is meant. People are listed in \
                content/people.yaml.
                """);
    }

    @Test
    void somebodyWhoIsKeptOutOfTheSiteCannotBeNamed() {
        folder.with(
                "people.yaml",
                """
                - id: robin-example
                  name: Robin Example
                  hidden: true
                """);
        assertTold(
                "Action (Robin Example): Go.\n",
                """
                2024-03-12-elm/minutes.md:1:9 [reference-hidden] "Robin Example" is kept out of the \
                site, but this is not.
                    Show it by taking away "hidden" or "publish" there, or take it out here.
                """);
    }

    private void assertOwner(String yaml, String minutes, String person) {
        Folder.Result read = folder.meeting(ID, yaml, minutes).read();
        assertThat(read.meeting(ID).outcomes().get(0).parties())
                .containsExactly(new Party.OfPerson(person));
        assertThat(read.told()).isEmpty();
    }

    private void assertTold(String minutes, String told) {
        assertThat(folder.meeting(ID, "", minutes).read().told()).isEqualTo(told);
    }
}
