package org.wardmote.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of an agenda's items and topics that find no words in the minutes. */
class UnminutedTest {

    private static final String ID = "2024-03-12-elm";

    private Folder folder;

    @BeforeEach
    void beginFolder(@TempDir Path root) {
        folder = Folder.in(root);
    }

    @Test
    void whatIsListedButNotMinutedIsTold() {
        assertThat(
                        read(
                                        """
                                        agenda:
                                          - title: Lamps
                                          - title: Paths
                                            topics:
                                              - title: Lanes
                                              - title: Ways
                                        """,
                                        "## 1\n\n## 2\n\n### Ways\n\nWide.\n")
                                .told())
                .isEqualTo(
                        """
                        2024-03-12-elm/meeting.yaml:3:5 [item-not-minuted] item 1, "Lamps", is on the \
                        agenda but is not minuted.
                            Put its words under ## 1 in minutes.md; or write minuted: nothing-recorded \
                        at the item, or minuted: cut-off where the source breaks off.
                        2024-03-12-elm/meeting.yaml:6:9 [topic-not-minuted] the topic "Lanes" is on the \
                        agenda but is not minuted.
                            Put its words under ### Lanes in minutes.md; or write minuted: \
                        nothing-recorded at the topic, or minuted: cut-off where the source breaks off.
                        """);
    }

    @Test
    void anItemThatIsMinutedInOneGoMaySpeakOfAllItsTopics() {
        assertThat(
                        read(
                                        """
                                        agenda:
                                          - title: Paths
                                            topics:
                                              - title: Lanes
                                              - title: Ways
                                        """,
                                        "## 1\n\nLanes and ways were looked at.\n")
                                .told())
                .isEmpty();
    }

    @Test
    void anItemThatIsCutOffNeedNotMinuteItsTopics() {
        assertThat(
                        read(
                                        """
                                        agenda:
                                          - title: Paths
                                            minuted: cut-off
                                            topics:
                                              - title: Lanes
                                          - title: Lamps
                                            topics:
                                              - title: Bulbs
                                                minuted: nothing-recorded
                                        """,
                                        "## 1\n\nOne.\n\n## 2\n\nTwo.\n")
                                .told())
                .isEmpty();
    }

    private Folder.Result read(String yaml, String minutes) {
        return folder.meeting(ID, yaml, minutes).read();
    }
}
