package org.wardmote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.check.Acknowledged;
import org.wardmote.check.Rules;
import org.wardmote.model.Content;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;
import org.wardmote.read.ContentReader;
import org.wardmote.read.Visibility;

/** Identity comes from the path, so one broken file causes no second error elsewhere. */
class BrokenFilesTest {

    private static final Path SITE = Path.of("src/test/sites/whole-record/content");
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 1);

    @TempDir Path folder;

    @TestFactory
    Stream<DynamicTest> aBrokenFileIsToldOnceAndNothingElse() {
        copy();
        return files().filter(file -> file.toString().endsWith(".yaml"))
                .map(
                        file ->
                                DynamicTest.dynamicTest(
                                        SITE.relativize(file).toString(),
                                        () -> isToldOnce(SITE.relativize(file))));
    }

    private void isToldOnce(Path file) throws IOException {
        Path broken = folder.resolve(file.toString());
        String whole = Files.readString(broken, StandardCharsets.UTF_8);
        Files.writeString(broken, "\t" + whole, StandardCharsets.UTF_8);
        try {
            assertThat(problems())
                    .extracting(Problem::code, problem -> problem.location().file())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(Code.YAML_TAB, file.toString()));
        } finally {
            Files.writeString(broken, whole, StandardCharsets.UTF_8);
        }
    }

    private List<Problem> problems() {
        Problems problems = new Problems();
        Content content =
                new ContentReader(
                                new ContentReader.Order(
                                        folder, zone -> AS_OF, Visibility.Hidden.KEPT_OUT),
                                problems)
                        .read();
        Rules.check(content, AS_OF, problems);
        return Acknowledged.apply(problems.list(), content);
    }

    private void copy() {
        files().forEach(
                        file -> {
                            Path target = folder.resolve(SITE.relativize(file).toString());
                            try {
                                Files.createDirectories(target.getParent());
                                Files.copy(file, target);
                            } catch (IOException broken) {
                                throw new UncheckedIOException(broken);
                            }
                        });
    }

    private static Stream<Path> files() {
        try (Stream<Path> walk = Files.walk(SITE)) {
            return walk.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
