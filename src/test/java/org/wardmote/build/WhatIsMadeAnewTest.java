package org.wardmote.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.export.EditorPackage;
import org.wardmote.memory.Memory;
import org.wardmote.memory.RunMemory;
import org.wardmote.memory.SeenFile;
import org.wardmote.memory.SeenFolder;
import org.wardmote.plan.site.Frame;
import org.wardmote.render.LinkStyle;
import org.wardmote.write.Sink;

/** After an edit only that is made anew which hangs on it. */
class WhatIsMadeAnewTest {

    private static final LargeSite EIGHT_MEETINGS = new LargeSite(8, 2, 2);
    private static final String ID = EIGHT_MEETINGS.id(7);

    @TempDir Path folder;

    private final NotingMemory memory = new NotingMemory();

    /** Notes the names of what was made, and not recalled. */
    private static final class NotingMemory implements Memory {

        private final RunMemory memory = new RunMemory();
        private final Set<String> made = new ConcurrentSkipListSet<>();

        @Override
        public <T> T recall(String name, Object parts, Supplier<T> make) {
            return memory.recall(
                    name,
                    parts,
                    () -> {
                        made.add(name);
                        return make.get();
                    });
        }

        @Override
        public SeenFolder look(Path root, Predicate<String> isMeant) {
            return memory.look(root, isMeant);
        }

        @Override
        public SeenFile seen(Path root, String path) {
            return memory.seen(root, path);
        }
    }

    @BeforeEach
    void builtOnce() {
        EIGHT_MEETINGS.write(folder);
        build();
        memory.made.clear();
    }

    @Test
    void nothingWhereNothingWasWritten() {
        build();

        assertThat(memory.made).isEmpty();
    }

    @Test
    void nothingWhereAFileWasWrittenWithTheSameBytes() {
        EIGHT_MEETINGS.write(folder);

        build();

        assertThat(memory.made).isEmpty();
    }

    @Test
    void oneMeetingWhereItsMinutesSaySomethingElse() throws IOException {
        replace(EIGHT_MEETINGS.minutes(7), "in the spring", "in March");

        build();

        assertThat(memory.made)
                .containsExactly(
                        "checked meetings/%s/index.html".formatted(ID),
                        "meeting " + ID,
                        "meeting data " + ID,
                        "page meetings/%s/".formatted(ID));
    }

    @Test
    void noMeetingIsReadAnewForAFigure() throws IOException {
        replace("data/2025-q4/dataset.yaml", "Reports, 2025-Q4", "Reports of the winter");

        build();

        assertThat(memory.made)
                .contains("yaml data/2025-q4/dataset.yaml", "release", "findings")
                .noneMatch(name -> name.startsWith("meeting "))
                .noneMatch(name -> name.startsWith("words "))
                .noneMatch(name -> name.startsWith("figures data/"));
    }

    @Test
    void noFigureIsReadOrReleasedAnewForAWordOnAPage() throws IOException {
        replace("pages/about.md", "An invented record", "A record of nothing");

        build();

        assertThat(memory.made)
                .containsExactly("checked about/index.html", "page about/", "words pages/about.md");
    }

    private void replace(String path, String was, String is) throws IOException {
        String text = EIGHT_MEETINGS.files().get(path);
        assertThat(text).contains(was);
        Files.write(folder.resolve(path), text.replace(was, is).getBytes(UTF_8));
    }

    private void build() {
        Order order =
                new Order(
                        folder,
                        Path.of("no-such-folder"),
                        Optional.empty(),
                        zone -> LocalDate.of(2025, 12, 1),
                        LinkStyle.SERVED,
                        Frame.Edition.PUBLIC,
                        EditorPackage.standIns());
        assertThat(Pipeline.build(order, memory, Ahead.OF_NOTHING, Sink.nowhere()).problems())
                .isEmpty();
    }
}
