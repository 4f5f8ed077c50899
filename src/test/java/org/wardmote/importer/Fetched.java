package org.wardmote.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.wardmote.problem.Problems;
import org.wardmote.read.ContentReader;
import org.wardmote.read.Visibility;

/** What was fetched into a folder of a test, and the record of two invented wards beside it. */
final class Fetched {

    static final String STREET_HEADER = "Crime ID,Month,Reported by,LSOA code,Crime type\n";

    private final Path folder;
    private final Problems problems = new Problems();

    Fetched(Path folder) {
        this.folder = folder;
        file("content/site.yaml", "name: Elmbridge\naddress: https://example.org/\n");
        file(
                "content/areas.yaml",
                """
                - {id: elmbridge, name: Elmbridge, kind: district, codes: [{code: E07000999}]}
                - {id: ash, name: Ash, kind: ward, codes: [{code: E05000001, to: not recorded}, {code: E05000009}]}
                - {id: rowan, name: Rowan, kind: ward, codes: [{code: E05000002}]}
                """);
        file(
                "content/indicators.yaml",
                """
                - id: break-ins
                  title: Burglary
                  state: live
                  unit: crimes
                  polarity: lower-is-better
                  disclosure: {policy: open, reason: Invented}
                - id: robbery
                  title: Taken by force
                  state: retired
                  unit: crimes
                  polarity: lower-is-better
                  disclosure: {policy: open, reason: Invented}
                - id: drugs
                  title: Drugs
                  state: planned
                """);
        file(
                "lookup.csv",
                """
                LSOA21CD,WD24CD,WD24NM,LAD24CD
                E01000001,E05000009,Ash,E07000999
                E01000002,E05000002,Rowan,E07000999
                E01000003,E05000003,Thornby,E07000999
                E01000004,E05000004,Otherton,E07000998
                """);
    }

    ForeignFile file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return new ForeignFile(file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ForeignFile lookup() {
        return new ForeignFile(folder.resolve("lookup.csv"), "lookup.csv");
    }

    Destination destination() {
        return new Destination(
                new ContentReader.Order(
                        folder.resolve("content"),
                        zone -> LocalDate.of(2025, 10, 1),
                        Visibility.Hidden.SHOWN));
    }

    ContentReader.Counted counted() {
        return destination().counted(new Problems());
    }

    Problems problems() {
        return problems;
    }

    /** What was told, a line a problem. */
    List<String> told() {
        return problems.list().stream()
                .map(problem -> problem.location() + ": " + problem.message())
                .toList();
    }
}
