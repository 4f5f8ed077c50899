package org.wardmote.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.model.Content.Skipped;
import org.wardmote.model.Meeting;

/** Minutes are kept out of the site by what stands before them, and their meeting is not. */
class MinutesKeptBackTest {

    private static final String AGENDA =
            """
            agenda:
              - title: Lamps
            """;

    @TempDir private Path root;

    @Test
    void hiddenMinutesAreNotRead() {
        Folder.Result read = read("hidden: yes");

        assertThat(read.meeting("2024-03-12-elm").minutes().written())
                .isEqualTo(Meeting.MinutesState.Written.NONE);
        assertThat(read.meeting("2024-03-12-elm").agenda().items())
                .allMatch(item -> item.outcomes().isEmpty());
        assertThat(read.content().skipped()).extracting(Skipped::reason).containsExactly("hidden");
    }

    @Test
    void minutesOfALaterDayAreNotRead() {
        assertThat(read("publish: 2024-07-01").content().skipped())
                .extracting(Skipped::reason)
                .containsExactly("to be published on 1 July 2024");
    }

    @Test
    void minutesOfTodayAreRead() {
        Folder.Result read = read("publish: 2024-06-01");

        assertThat(read.meeting("2024-03-12-elm").minutes().written())
                .isEqualTo(Meeting.MinutesState.Written.DRAFT);
        assertThat(read.content().skipped()).isEmpty();
    }

    private Folder.Result read(String field) {
        return Folder.in(root)
                .meeting(
                        "2024-03-12-elm",
                        AGENDA,
                        "---\n" + field + "\n---\n## 1\n\nDecision: The lamps are lit.\n")
                .read();
    }
}
