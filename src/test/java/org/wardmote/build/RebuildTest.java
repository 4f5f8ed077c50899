package org.wardmote.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardmote.GoldenSite;
import org.wardmote.build.WarmBuild.Rebuilt;
import org.wardmote.export.EditorPackage;
import org.wardmote.plan.site.Frame;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Severity;
import org.wardmote.render.LinkStyle;
import org.wardmote.write.MemorySink;
import org.wardmote.write.OutputFile;

/** Whatever was edited, a warm build comes to what a build from nothing comes to. */
@Tag("slow")
class RebuildTest {

    private static final int EDITS = 25;
    private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

    @TempDir Path folder;

    private LocalDate today = DAY;

    @ParameterizedTest
    @CsvSource({"whole-record, 1", "whole-record, 2", "whole-record, 3", "protected, 4"})
    void equalsABuildFromNothingAfterAnyEdits(String name, long seed) {
        copy(GoldenSite.named(name).content(), folder.resolve("content"));
        Random chance = new Random(seed);
        RandomEdits edits = new RandomEdits(folder.resolve("content"), seed);
        WarmBuild warm = WarmBuild.of(order());
        Rebuilt former = Rebuilt.NOTHING;
        StringBuilder told = new StringBuilder(name).append(", seed ").append(seed);
        for (int edit = 0; edit < EDITS; edit++) {
            told.append("\n").append(former.hasErrors() ? edits.mended() : edits.next());
            today = DAY.plusDays(chance.nextInt(5) == 0 ? chance.nextInt(900) : 0);
            former = check(warm, former, told.toString());
        }
    }

    private Rebuilt check(WarmBuild warm, Rebuilt former, String told) {
        Set<String> wanted = wanted(former);
        ConcurrentSkipListMap<String, OutputFile> ready = new ConcurrentSkipListMap<>();
        Rebuilt rebuilt = warm.rebuild(wanted, file -> ready.put(file.path(), file));
        MemorySink made = new MemorySink();
        List<Problem> problems = Pipeline.build(order(), made, Progress.unheard()).problems();
        SortedMap<String, OutputFile> expected = expected(former, made.files(), problems);

        assertThat(rebuilt.problems()).as(told).isEqualTo(problems);
        assertThat(rebuilt.files().keySet()).as(told).isEqualTo(expected.keySet());
        expected.forEach(
                (path, file) ->
                        assertThat(rebuilt.files().get(path).text())
                                .as("%s: %s", told, path)
                                .isEqualTo(file.text()));
        assertThat(rebuilt.files()).as(told).isEqualTo(expected);
        assertThat(rebuilt.changed()).as(told).isEqualTo(changed(former, expected));
        assertThat(rebuilt.removed()).as(told).isEqualTo(gone(former, expected));
        assertThat(ready).as(told).containsAllEntriesOf(some(expected, rebuilt.changed()));
        assertThat(expected).as(told).containsAllEntriesOf(ready);
        return rebuilt;
    }

    /** A few of the files that were there, as if they stood open. */
    private static Set<String> wanted(Rebuilt former) {
        List<String> paths = List.copyOf(former.files().keySet());
        Set<String> wanted = new TreeSet<>();
        for (int at = 0; at < paths.size(); at += 1 + paths.size() / 5) {
            wanted.add(paths.get(at));
        }
        return wanted;
    }

    /**
     * Where the content has an error nothing is made; where the finished site has, nothing goes.
     */
    private static SortedMap<String, OutputFile> expected(
            Rebuilt former, SortedMap<String, OutputFile> made, List<Problem> problems) {
        boolean isGood = problems.stream().noneMatch(one -> one.severity() == Severity.ERROR);
        TreeMap<String, OutputFile> expected =
                new TreeMap<>(isGood ? new TreeMap<>() : former.files());
        expected.putAll(made);
        return expected;
    }

    private static SortedSet<String> changed(
            Rebuilt former, SortedMap<String, OutputFile> expected) {
        TreeSet<String> changed = new TreeSet<>(expected.keySet());
        changed.removeIf(path -> expected.get(path).equals(former.files().get(path)));
        return changed;
    }

    private static SortedSet<String> gone(Rebuilt former, SortedMap<String, OutputFile> expected) {
        TreeSet<String> gone = new TreeSet<>(former.files().keySet());
        gone.removeAll(expected.keySet());
        return gone;
    }

    private static SortedMap<String, OutputFile> some(
            SortedMap<String, OutputFile> of, Set<String> paths) {
        TreeMap<String, OutputFile> some = new TreeMap<>(of);
        some.keySet().retainAll(paths);
        return some;
    }

    private Order order() {
        return new Order(
                folder.resolve("content"),
                folder.resolve("themes"),
                Optional.empty(),
                zone -> today,
                LinkStyle.SERVED,
                Frame.Edition.PUBLIC,
                EditorPackage.standIns());
    }

    private static void copy(Path from, Path to) {
        for (Path file : GoldenSite.files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            try {
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
