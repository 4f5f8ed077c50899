package org.wardmote.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.build.WarmBuild.Rebuilt;
import org.wardmote.export.EditorPackage;
import org.wardmote.plan.site.Frame;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problem;
import org.wardmote.render.LinkStyle;
import org.wardmote.write.MemorySink;
import org.wardmote.write.Sink;

class WarmBuildTest {

    private static final LargeSite FOUR_MEETINGS = new LargeSite(4, 1, 2);
    private static final String WORDS = FOUR_MEETINGS.minutes(1);
    private static final String PAGE = "meetings/" + FOUR_MEETINGS.id(1) + "/index.html";

    @TempDir Path folder;

    private final AtomicReference<LocalDate> today =
            new AtomicReference<>(LocalDate.of(2025, 12, 1));

    private WarmBuild site;

    @BeforeEach
    void builtOnce() {
        FOUR_MEETINGS.write(folder.resolve("content"));
        site =
                WarmBuild.of(
                        new Order(
                                folder.resolve("content"),
                                folder.resolve("themes"),
                                Optional.empty(),
                                zone -> today.get(),
                                LinkStyle.SERVED,
                                Frame.Edition.PUBLIC,
                                EditorPackage.standIns()));
    }

    @Test
    void theFirstBuildChangesEveryFile() {
        MemorySink ready = new MemorySink();

        Rebuilt first = site.rebuild(Set.of(), ready);

        assertThat(first.problems()).isEmpty();
        assertThat(first.changed()).isEqualTo(first.files().keySet()).contains(PAGE);
        assertThat(first.files()).isEqualTo(ready.files());
        assertThat(first.imprint().map(WarmBuild.Imprint::asOf))
                .contains(LocalDate.of(2025, 12, 1));
    }

    @Test
    void nothingChangesWhereNothingWasWritten() {
        Rebuilt first = rebuilt();

        Rebuilt next = rebuilt();

        assertThat(next.changed()).isEmpty();
        assertThat(next.removed()).isEmpty();
        assertThat(next.files()).isEqualTo(first.files());
    }

    @Test
    void aSentenceChangesThePageThatShowsIt() {
        rebuilt();
        MemorySink ready = new MemorySink();

        replace(WORDS, "in the spring", "in March");
        Rebuilt next = site.rebuild(Set.of(PAGE), ready);

        assertThat(next.changed()).containsExactly(PAGE);
        assertThat(ready.files()).containsOnlyKeys(PAGE);
        assertThat(next.file(PAGE).orElseThrow().text()).contains("reported in March");
    }

    @Test
    void anErrorLeavesTheFormerFilesStandingUntilItIsMended() {
        Rebuilt first = rebuilt();

        write("site.yaml", "name: \"Elm\naddress: nowhere\n");
        Rebuilt broken = rebuilt();
        FOUR_MEETINGS.write(folder.resolve("content"));
        Rebuilt mended = rebuilt();

        assertThat(broken.hasErrors()).isTrue();
        assertThat(broken.files()).isEqualTo(first.files());
        assertThat(broken.changed()).isEmpty();
        assertThat(mended.problems()).isEmpty();
        assertThat(mended.changed()).isEmpty();
    }

    @Test
    void aFileThatIsTakenAwayTakesItsPagesAlong() throws IOException {
        rebuilt();

        Files.delete(folder.resolve("content/pages/about.md"));
        Rebuilt next = rebuilt();

        assertThat(next.removed()).containsExactly("about/index.html");
        assertThat(next.files()).doesNotContainKey("about/index.html");
    }

    @Test
    void aFolderThatIsAwayForAWhileIsToldAndComesBack() throws IOException {
        Rebuilt first = rebuilt();

        Files.move(folder.resolve("content"), folder.resolve("elsewhere"));
        Rebuilt away = rebuilt();
        Files.move(folder.resolve("elsewhere"), folder.resolve("content"));
        Rebuilt back = rebuilt();

        assertThat(away.problems()).extracting(Problem::code).containsExactly(Code.FILE_UNREADABLE);
        assertThat(away.files()).isEqualTo(first.files());
        assertThat(back.problems()).isEmpty();
        assertThat(back.changed()).isEmpty();
    }

    @Test
    void aFaultInATemplateSpoilsThePagesThatItShowsAlone() throws IOException {
        Rebuilt first = rebuilt();
        Path template = folder.resolve("themes/civic/templates/meeting.peb");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "{{ page.nothing }}");
        replace("pages/about.md", "invented", "imagined");

        Rebuilt spoilt = rebuilt();

        assertThat(spoilt.problems()).extracting(Problem::code).contains(Code.TEMPLATE_FAULT);
        assertThat(spoilt.file(PAGE)).isEqualTo(first.file(PAGE));
        assertThat(spoilt.changed()).containsExactly("about/index.html");

        Files.writeString(template, "<p>{{ page.head.title }}</p>");
        assertThat(rebuilt().changed()).contains(PAGE);
    }

    @Test
    void theDayThatThePagesAreMadeForIsAskedEachTime() {
        rebuilt();

        today.set(LocalDate.of(2026, 6, 1));
        Rebuilt next = rebuilt();

        assertThat(next.imprint().map(WarmBuild.Imprint::asOf)).contains(LocalDate.of(2026, 6, 1));
        assertThat(next.file("actions/index.html").orElseThrow().text()).contains("1 June 2026");
    }

    private Rebuilt rebuilt() {
        return site.rebuild(Set.of(), Sink.nowhere());
    }

    private void replace(String path, String was, String is) {
        write(path, FOUR_MEETINGS.files().get(path).replace(was, is));
    }

    private void write(String path, String text) {
        try {
            Files.write(folder.resolve("content").resolve(path), text.getBytes(UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
