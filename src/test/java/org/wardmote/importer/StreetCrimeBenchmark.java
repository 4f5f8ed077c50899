package org.wardmote.importer;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.wardmote.importer.Account.LeftOut;
import org.wardmote.problem.Problems;
import org.wardmote.read.ContentReader;
import org.wardmote.read.Visibility;

/**
 * How long an import of 150,000 rows takes, and whether 256 MB are enough. Not a test, since how
 * long depends on the machine:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx256m -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.wardmote.importer.StreetCrimeBenchmark
 * </pre>
 */
public final class StreetCrimeBenchmark {

    private static final int FILES = 21;
    private static final int ROWS = 150_000;
    private static final int SMALL_AREAS = 35_000;
    private static final int RUNS = 5;

    private final Path folder;

    private StreetCrimeBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String... none) throws IOException {
        StreetCrimeBenchmark benchmark =
                new StreetCrimeBenchmark(Files.createTempDirectory("street-crime"));
        benchmark.write();
        for (int run = 1; run <= RUNS; run++) {
            long start = System.nanoTime();
            long counted = benchmark.run();
            System.out.printf(
                    Locale.ROOT,
                    "run %d: %.2f s, %,d of %,d rows counted, %d MB of heap at most%n",
                    run,
                    (System.nanoTime() - start) / 1e9,
                    counted,
                    ROWS,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private long run() {
        Problems problems = new Problems();
        Destination destination =
                new Destination(
                        new ContentReader.Order(
                                folder.resolve("content"),
                                zone -> java.time.LocalDate.of(2025, 1, 1),
                                Visibility.Hidden.SHOWN));
        List<ForeignFile> files =
                IntStream.range(0, FILES).mapToObj(file -> foreign(file + "-street.csv")).toList();
        Proposal proposal =
                new StreetCrime(foreign("lookup.csv"), Set.of(), List.of(), List.of())
                        .propose(files, destination, problems);
        if (problems.hasErrors() || proposal.files().isEmpty()) {
            throw new IllegalStateException(problems.list().toString());
        }
        return ROWS - proposal.account().leftOut().stream().mapToLong(LeftOut::number).sum();
    }

    private ForeignFile foreign(String name) {
        return new ForeignFile(folder.resolve(name), name);
    }

    private void write() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(
                folder.resolve("content/site.yaml"), "name: Elmbridge\naddress: https://e.org/\n");
        StringBuilder areas = new StringBuilder();
        for (int ward = 0; ward < 26; ward++) {
            areas.append(
                    "- {id: ward-%d, name: Ward %d, kind: ward, codes: [{code: W%d}]}\n"
                            .formatted(ward, ward, ward));
        }
        Files.writeString(folder.resolve("content/areas.yaml"), areas);
        Files.writeString(
                folder.resolve("content/indicators.yaml"),
                """
                - id: burglary
                  title: Burglary
                  state: live
                  unit: crimes
                  polarity: lower-is-better
                  disclosure: {policy: open, reason: Invented}
                """);
        try (Writer lookup = Files.newBufferedWriter(folder.resolve("lookup.csv"))) {
            lookup.write("LSOA21CD,WD24CD\n");
            for (int area = 0; area < SMALL_AREAS; area++) {
                lookup.write("L%d,W%d\n".formatted(area, area % 260));
            }
        }
        for (int file = 0; file < FILES; file++) {
            writeStreet(file);
        }
    }

    private void writeStreet(int file) throws IOException {
        YearMonth month = YearMonth.of(2024, 1).plusMonths(file);
        try (Writer street = Files.newBufferedWriter(folder.resolve(file + "-street.csv"))) {
            street.write(
                    "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA"
                            + " code,LSOA name,Crime type,Last outcome category,Context\n");
            for (int row = file; row < ROWS; row += FILES) {
                street.write(
                        "%064x,%s,Elm Police,Elm Police,-0.402352,52.282623,On or near Park Lane,L%d,Elmbridge 001A,Burglary,Under investigation,\n"
                                .formatted(row, month, row % SMALL_AREAS));
            }
        }
    }
}
