package org.wardmote.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is spoiled, and however often: mending makes nothing worse, mends once and for all, and
 * changes no word of a minute.
 */
class SafeMendingTest {

    private static final Mending WHOLE =
            new Mending(Path.of("src/test/sites/whole-record/content"));
    private static final int ROUNDS = 10;
    private static final int MOST_SPOILED = 6;

    /** More with {@code -Dmending.rounds=150}. */
    static List<Integer> seeds() {
        return IntStream.range(0, Integer.getInteger("mending.rounds", ROUNDS)).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void mendingIsSafe(int seed) {
        Random random = new Random(seed);
        SortedMap<String, Manuscript> sound = WHOLE.files();
        SortedMap<String, Manuscript> spoiled = new TreeMap<>(sound);
        TreeSet<String> mayBeTold = new TreeSet<>(told(sound));
        for (int at = 0; at <= random.nextInt(MOST_SPOILED); at++) {
            Spoiling spoiling = Spoiling.any(random, sound);
            spoiling.spoil(spoiled);
            SortedMap<String, Manuscript> alone = new TreeMap<>(sound);
            spoiling.spoil(alone);
            mayBeTold.addAll(told(alone));
        }
        mayBeTold.addAll(told(spoiled));

        Mended once = WHOLE.mended(spoiled);
        SortedMap<String, Manuscript> after = after(spoiled, once);

        assertThat(mayBeTold).as("what may be wrong").containsAll(Mending.told(once.left()));
        assertThat(Mending.told(once.left())).hasSameElementsAs(told(after));
        assertThat(WHOLE.mended(after).files()).as("what a second time mends").isEmpty();
        assertThat(words(after)).isEqualTo(words(spoiled));
        assertThat(lineNumbers(after)).isEqualTo(lineNumbers(spoiled));
        assertThat(once.files().keySet())
                .as("files that were mended")
                .allSatisfy(
                        path ->
                                assertThat(
                                                spoiled.get(path).equals(sound.get(path))
                                                        && !path.endsWith("minutes.md"))
                                        .isFalse());
    }

    private static SortedMap<String, Manuscript> after(
            SortedMap<String, Manuscript> files, Mended mended) {
        SortedMap<String, Manuscript> after = new TreeMap<>(files);
        mended.files().forEach((path, change) -> after.put(path, change.after()));
        return after;
    }

    private static List<String> told(SortedMap<String, Manuscript> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, file) -> bytes.put(path, file.bytes()));
        return Mending.told(WHOLE.judged(bytes).problems());
    }

    /** What people wrote below the fields, but for the references of actions. */
    private static Map<String, List<String>> words(SortedMap<String, Manuscript> files) {
        return files.values().stream()
                .filter(file -> file.path().endsWith(".md"))
                .collect(Collectors.toMap(Manuscript::path, SafeMendingTest::words));
    }

    private static List<String> words(Manuscript file) {
        int end = new FieldText(file.source()).endOfFields();
        List<String> words = new ArrayList<>();
        file.lines().stream()
                .skip(end)
                .map(line -> line.replaceFirst("^Action A\\d+(?= \\(|:)", "Action"))
                .forEach(words::add);
        return words;
    }

    private static Map<String, Integer> lineNumbers(SortedMap<String, Manuscript> files) {
        return files.values().stream()
                .collect(
                        Collectors.toMap(
                                Manuscript::path,
                                file ->
                                        (new String(file.bytes(), StandardCharsets.UTF_8) + " ")
                                                .lines()
                                                .toList()
                                                .size()));
    }
}
