package org.wardmote.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.cli.Typed.Answer;

/**
 * Common mistakes, each made in a fresh small site: every folder of {@code src/test/mistakes} but
 * {@code fresh-site} is one.
 *
 * <pre>
 * 03-day-that-no-calendar-has/before/     the files of the site that hold the mistake
 * 03-day-that-no-calendar-has/told.txt    what "wardmote check" says, to the letter; empty where it says nothing
 * 03-day-that-no-calendar-has/after/      the same files when the hint was followed to the letter;
 *                                         left out where they are those of the fresh site again
 * </pre>
 *
 * A new case needs no Java. What is told is accepted with {@code mvn test -Dtest=MistakesTest
 * -Dwardmote.accept=true}.
 */
@Tag("slow")
class MistakesTest {

    private static final Path MISTAKES = Path.of("src/test/mistakes");
    private static final String FRESH = "fresh-site";
    private static final String AS_OF = "2025-12-01";
    private static final boolean IS_ACCEPTING = Boolean.getBoolean("wardmote.accept");

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> isToldInItsPlace() throws IOException {
        return mistakes().stream()
                .map(
                        mistake ->
                                DynamicTest.dynamicTest(
                                        name(mistake), () -> isToldInItsPlace(mistake)));
    }

    @TestFactory
    Stream<DynamicTest> isGoneWhenTheHintIsFollowedToTheLetter() throws IOException {
        return mistakes().stream()
                .map(
                        mistake ->
                                DynamicTest.dynamicTest(
                                        name(mistake),
                                        () ->
                                                assertThat(check(mistake, "after"))
                                                        .isEqualTo(new Answer(0, "", ""))));
    }

    @TestFactory
    Stream<DynamicTest> isMendedWholeOrLeftAlone() throws IOException {
        return mistakes().stream()
                .map(
                        mistake ->
                                DynamicTest.dynamicTest(
                                        name(mistake), () -> isMendedWholeOrLeftAlone(mistake)));
    }

    @Test
    void theFreshSiteIsSound() throws IOException {
        assertThat(check(MISTAKES.resolve("none"), "before")).isEqualTo(new Answer(0, "", ""));
    }

    @Test
    void thereAreAtLeastTwenty() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(20);
    }

    private void isToldInItsPlace(Path mistake) throws IOException {
        Path told = mistake.resolve("told.txt");
        Answer answer = check(mistake, "before");
        if (IS_ACCEPTING) {
            Files.writeString(told, answer.out(), UTF_8);
        }
        assertThat(answer.out()).isEqualTo(Files.readString(told, UTF_8));
        assertThat(answer.out().lines().filter(line -> line.startsWith("content/")).count())
                .as("one mistake, one message")
                .isLessThanOrEqualTo(1);
    }

    /** What "wardmote fix" makes of it. */
    private void isMendedWholeOrLeftAlone(Path mistake) throws IOException {
        Typed typed = new Typed(site(mistake, "before")).reallyBuilding();
        String mended = typed.wardmote("fix", "--quiet").out();
        Answer after = checked(typed);
        assertThat(after.out())
                .isEqualTo(
                        mended.isEmpty()
                                ? Files.readString(mistake.resolve("told.txt"), UTF_8)
                                : "");
    }

    private static List<Path> mistakes() throws IOException {
        try (Stream<Path> folders = Files.list(MISTAKES)) {
            return folders.filter(folder -> !name(folder).equals(FRESH)).sorted().toList();
        }
    }

    private static String name(Path mistake) {
        return mistake.getFileName().toString();
    }

    /** What is said of the fresh site with the files of a mistake in it. */
    private Answer check(Path mistake, String state) throws IOException {
        return checked(new Typed(site(mistake, state)).reallyBuilding());
    }

    private static Answer checked(Typed typed) {
        return typed.wardmote("check", "--as-of", AS_OF, "--quiet", "--color", "never");
    }

    private Path site(Path mistake, String state) throws IOException {
        Path site = Files.createTempDirectory(folder, name(mistake) + "-" + state);
        copy(MISTAKES.resolve(FRESH).resolve("content"), site.resolve("content"));
        copy(mistake.resolve(state), site.resolve("content"));
        return site;
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
