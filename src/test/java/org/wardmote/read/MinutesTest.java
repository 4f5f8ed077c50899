package org.wardmote.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.AgendaItem.Topic;
import org.wardmote.model.Minute;
import org.wardmote.model.Outcome;
import org.wardmote.model.Prose;

/** How the minutes of a meeting find their place in its agenda. */
class MinutesTest {

    private static final String ID = "2024-03-12-elm";

    private Folder folder;

    @BeforeEach
    void beginFolder(@TempDir Path root) {
        folder = Folder.in(root);
    }

    @Test
    void headingsFindTheirItemsByNumberOrByTitle() {
        assertAgenda(
                """
                agenda:
                  - title: Welcome
                    minuted: nothing-recorded
                  - title: Lamps & paths
                  - title: Budget
                  - title: Any other business
                    number: 4a
                  - title: Close
                    number: 112
                """,
                """
                ## 3. Money

                Three.

                ## Lamps and Paths!

                Two.

                ## 4A

                Four a.

                ## 112 Close

                The end.
                """,
                """
                item-1 Welcome (nothing recorded)
                item-2 Lamps & paths: Two.
                item-3 Budget: Three.
                item-4a Any other business: Four a.
                item-112 Close: The end.
                """);
    }

    @Test
    void withoutAnAgendaTheHeadingsAreTheAgenda() {
        assertAgenda(
                "",
                """
                Before.

                ## 1 Welcome

                One.

                ## Lamps

                ### Elm Lane

                Dark.

                ## 7.10 Paths
                """,
                """
                item-1 Welcome: One.
                item-2 Lamps:
                  item-2-elm-lane Elm Lane: Dark.
                item-7-10 Paths:
                """);
    }

    @Test
    void topicsFindTheirPlaceAndMayHoldTopics() {
        assertAgenda(
                """
                agenda:
                  - title: Work
                    topics:
                      - title: Strategic assessment
                      - title: Toolkits
                        topics:
                          - title: Grants
                """,
                """
                ## 1

                First.

                ### Toolkits

                Some.

                #### Grants

                None.

                #### Loans

                Two.

                ### Strategic Assessment

                In hand.

                ### Survey

                Out.
                """,
                """
                item-1 Work: First.
                  item-1-strategic-assessment Strategic assessment: In hand.
                  item-1-toolkits Toolkits: Some.
                    item-1-toolkits-grants Grants: None.
                    item-1-toolkits-loans Loans: Two.
                  item-1-survey Survey: Out.
                """);
    }

    @Test
    void anItemMinutedButNotListedIsToldAndStandsWhereTheMinutesHaveIt() {
        Folder.Result read =
                read(
                        """
                        agenda:
                          - title: Lamps
                          - title: Paths
                        """,
                        "## 1\n\nOne.\n\n## Lamp\n\nMore.\n\n## 2\n\nTwo.\n");

        assertThat(show(read))
                .isEqualTo("item-1 Lamps: One.\nitem-3 Lamp: More.\nitem-2 Paths: Two.\n");
        assertThat(read.told())
                .isEqualTo(
                        """
                        2024-03-12-elm/minutes.md:5:1 [item-not-listed] "Lamp" is minuted, but is not \
                        on the agenda.
                            Did you mean Lamps? Begin the heading with the number of its item, such as \
                        ## 1, or add it to agenda: in meeting.yaml.
                        """);
    }

    @Test
    void aPartialAgendaMayBeMinutedFurther() {
        assertAgenda(
                """
                agenda-extent: partial
                agenda:
                  - title: Lamps
                    number: 3
                  - title: Close
                    number: 9
                """,
                "## 3\n\nThree.\n\n## 5 Paths\n\nFive.\n\n## 9\n\nNine.\n",
                "item-3 Lamps: Three.\nitem-5 Paths: Five.\nitem-9 Close: Nine.\n");
    }

    @Test
    void mentionsKeepTheAnchorOfTheirItem() {
        assertThat(
                        read("", "## 7 Lamps\n\nIn Ash.\n\n### Fires\n\nIn Rowan.\n")
                                .meeting(ID)
                                .mentions())
                .extracting(Prose.Mention::area, Prose.Mention::anchor, Prose.Mention::sentence)
                .containsExactly(
                        tuple("ash", "item-7", "In Ash."),
                        tuple("rowan", "item-7-fires", "In Rowan."));
    }

    private Folder.Result read(String yaml, String minutes) {
        return folder.meeting(ID, yaml, minutes).read();
    }

    private void assertAgenda(String yaml, String minutes, String expected) {
        Folder.Result read = read(yaml, minutes);
        assertThat(show(read)).isEqualTo(expected);
        assertThat(read.told()).isEmpty();
    }

    private static String show(Folder.Result read) {
        return read.meeting(ID).agenda().items().stream()
                .map(MinutesTest::show)
                .collect(Collectors.joining());
    }

    private static String show(AgendaItem item) {
        boolean isWithout = item.minuted() == AgendaItem.Minuted.NOTHING_RECORDED;
        return item.anchor()
                + " "
                + item.title()
                + (isWithout ? " (nothing recorded)\n" : words(item.minutes()))
                + item.topics().stream()
                        .map(topic -> show(topic, "  "))
                        .collect(Collectors.joining());
    }

    private static String show(Topic topic, String indent) {
        return indent
                + topic.anchor()
                + " "
                + topic.title()
                + words(topic.minutes())
                + topic.topics().stream()
                        .map(under -> show(under, indent + "  "))
                        .collect(Collectors.joining());
    }

    private static String words(List<Minute> minutes) {
        String words =
                minutes.stream()
                        .map(
                                minute ->
                                        minute instanceof Outcome outcome
                                                ? outcome.text()
                                                : ((Prose.Passage) minute).text())
                        .collect(Collectors.joining(" / "));
        return ":" + (words.isEmpty() ? "" : " " + words) + "\n";
    }
}
