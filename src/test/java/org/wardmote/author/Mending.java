package org.wardmote.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wardmote.build.Order;
import org.wardmote.build.Pipeline;
import org.wardmote.build.Survey;
import org.wardmote.memory.MendedFiles;
import org.wardmote.problem.Problem;

/** A content folder on the disk, what would be wrong with it, and what comes of mending it. */
record Mending(Path folder) {

    static final LocalDate AS_OF = LocalDate.of(2025, 12, 1);

    /** Elmbridge with two wards, an indicator, three people and a meeting. */
    static Mending elmbridge(Path folder) {
        return new Mending(folder)
                .with(
                        "site.yaml",
                        """
                        name: Elmbridge
                        address: https://elmbridge.example.org/
                        statuses:
                          - id: emerging
                            title: Emerging
                            meaning: Watched.
                            shape: square
                        """)
                .with("bodies.yaml", "- id: csp\n  name: Elmbridge Community Safety Partnership\n")
                .with(
                        "people.yaml",
                        """
                        - id: ann-example
                          name: Ann Example
                          initials: AE
                        - id: bob-sample
                          name: Bob Sample
                        """)
                .with(
                        "areas.yaml",
                        """
                        - id: ash-and-elm
                          name: Ash and Elm
                          kind: ward
                          codes:
                            - code: E05000001
                              to: 2022-12-31
                            - code: E05000002
                              from: 2023-01-01
                        - id: rowan
                          name: Rowan
                          kind: ward
                        """)
                .with(
                        "indicators.yaml",
                        """
                        - id: lamps-out
                          title: Lamps out
                          state: live
                          unit: lamps
                          polarity: lower-is-better
                          disclosure:
                            policy: open
                            reason: Lamps are no secret.
                        """)
                .with("data/2025-q3/dataset.yaml", "title: Lamps\n")
                .with("data/2025-q3/figures.csv", "area,indicator,period,count\n")
                .with("meetings/2024-03-12-csp/meeting.yaml", "date: 2024-03-12\n");
    }

    Mending with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    Mending with(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What is wrong while files hold other bytes than the disk. */
    Judge.Judged judged(Map<String, byte[]> mended) {
        MendedFiles memory = new MendedFiles(folder);
        memory.hold(mended);
        Survey survey = Pipeline.survey(Order.of(folder, zone -> AS_OF), memory);
        return new Judge.Judged(survey.content().record(), survey.problems());
    }

    SortedMap<String, Manuscript> files() {
        return MendableFiles.in(folder, List.of(folder));
    }

    Mended mended() {
        return mended(files());
    }

    /** The same with files as they are given, whatever the disk holds. */
    Mended mended(SortedMap<String, Manuscript> files) {
        return new Mender(mended -> judged(overlaid(files, mended)), files).mend();
    }

    private static Map<String, byte[]> overlaid(
            SortedMap<String, Manuscript> files, Map<String, byte[]> mended) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, file) -> bytes.put(path, file.bytes()));
        bytes.putAll(mended);
        return bytes;
    }

    /** A file as it is after mending, the files beside it being as they are on the disk. */
    String mended(String path, String text) {
        with(path, text);
        Mended mended = mended();
        return mended.files().containsKey(path) ? mended.files().get(path).after().text() : text;
    }

    /** {@code people.yaml:3 id-unreadable}. */
    static List<String> told(List<Problem> problems) {
        return problems.stream().map(Mending::told).toList();
    }

    static Stream<String> told(Stream<Problem> problems) {
        return problems.map(Mending::told);
    }

    private static String told(Problem problem) {
        return "%s:%d %s"
                .formatted(
                        problem.location().file(), problem.location().line(), problem.code().id());
    }
}
