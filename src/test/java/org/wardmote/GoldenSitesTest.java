package org.wardmote;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code src/test/sites} is built and compared with what is expected beside it, to
 * the byte. What came instead is left in {@code actual/}; where it is right, accept it with {@code
 * mvn test -Dtest=GoldenSitesTest -Dwardmote.accept=true}. A new case is a new folder.
 */
class GoldenSitesTest {

    private static final boolean IS_ACCEPTING = Boolean.getBoolean("wardmote.accept");
    private static final int TOLD_AT_MOST = 8;

    @TestFactory
    Stream<DynamicTest> everySiteIsBuiltAsExpected() {
        return GoldenSite.all().stream()
                .map(site -> DynamicTest.dynamicTest(site.name(), () -> compare(site)));
    }

    private static void compare(GoldenSite site) throws IOException {
        Path beside = site.folder().resolve("actual");
        delete(beside);
        SortedMap<String, byte[]> actual = site.actual();
        List<String> differences = differences(site.expected(), actual);
        if (differences.isEmpty()) {
            return;
        }
        if (IS_ACCEPTING) {
            delete(site.folder().resolve("expected"));
            Files.deleteIfExists(site.folder().resolve("expected-problems.txt"));
            write(site.folder(), actual);
        } else {
            write(beside, actual);
            fail(words(site, differences));
        }
    }

    private static List<String> differences(
            SortedMap<String, byte[]> expected, SortedMap<String, byte[]> actual) {
        SortedSet<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(actual.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            if (!actual.containsKey(path)) {
                differences.add(path + " is no longer made");
            } else if (!expected.containsKey(path)) {
                differences.add(path + " is new");
            } else if (!Arrays.equals(expected.get(path), actual.get(path))) {
                differences.add(path + firstOf(expected.get(path), actual.get(path)));
            }
        }
        return differences;
    }

    private static String firstOf(byte[] expected, byte[] actual) {
        List<String> before = new String(expected, UTF_8).lines().toList();
        List<String> after = new String(actual, UTF_8).lines().toList();
        for (int line = 0; line < Math.min(before.size(), after.size()); line++) {
            if (!before.get(line).equals(after.get(line))) {
                return " differs first on line %d:\n      expected %s\n      actual   %s"
                        .formatted(line + 1, before.get(line).strip(), after.get(line).strip());
            }
        }
        return " has %d lines in place of %d".formatted(after.size(), before.size());
    }

    private static String words(GoldenSite site, List<String> differences) {
        StringBuilder words = new StringBuilder();
        words.append("%s: %d files differ:\n".formatted(site.folder(), differences.size()));
        differences.stream().limit(TOLD_AT_MOST).forEach(d -> words.append("  " + d + "\n"));
        words.append("What was made is in %s/actual. ".formatted(site.folder()));
        words.append("If it is right: mvn test -Dtest=GoldenSitesTest -Dwardmote.accept=true");
        return words.toString();
    }

    private static void write(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
