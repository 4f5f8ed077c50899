package org.wardmote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same content and date give the same bytes, whatever the machine. */
class SameBytesTest {

    private static final GoldenSite SITE = GoldenSite.named("whole-record");

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Auckland",
        "ar-EG-u-nu-arab, America/Anchorage",
        "th-TH-u-ca-buddhist, Asia/Kolkata"
    })
    void anyLocaleAndZoneGiveTheSameBytes(String locale, String zone) {
        SortedMap<String, Long> here = sums(SITE.build());
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(different(sums(SITE.build()), here)).isEmpty();
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }

    @Test
    void theOrderAndTheFolderOfTheFilesDoNotMatter(@TempDir Path elsewhere) throws IOException {
        Path copy = elsewhere.resolve("Unser Ört chen & 市民/content");
        List<Path> files = new ArrayList<>(GoldenSite.files(SITE.content()));
        Collections.reverse(files);
        for (Path file : files) {
            Path to = copy.resolve(SITE.content().relativize(file).toString());
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        }

        assertThat(different(sums(SITE.build(copy)), sums(SITE.build()))).isEmpty();
    }

    /** A checksum a file: enough to tell them apart, and short where they differ. */
    private static SortedMap<String, Long> sums(GoldenSite.Outcome outcome) {
        SortedMap<String, Long> sums = new TreeMap<>();
        outcome.files().forEach((path, bytes) -> sums.put(path, sum(bytes)));
        assertThat(sums).isNotEmpty();
        return sums;
    }

    /** The paths that only one of the two has, or whose bytes are others. */
    private static SortedSet<String> different(
            SortedMap<String, Long> some, SortedMap<String, Long> others) {
        SortedSet<String> paths = new TreeSet<>(some.keySet());
        paths.addAll(others.keySet());
        paths.removeIf(path -> Objects.equals(some.get(path), others.get(path)));
        return paths;
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
