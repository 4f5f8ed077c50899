package org.wardmote.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A record of two invented wards, and files as others publish them, in a folder of a test. */
final class Downloads {

    static final String HEADER =
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA"
                    + " name,Crime type,Last outcome category,Context\n";

    private final Path folder;

    private Downloads(Path folder) {
        this.folder = folder;
    }

    /** The command that imports these files of street-level crime with the lookup. */
    static String[] streetCrime(String... files) {
        return Stream.of(
                        Stream.of("import", "street-crime"),
                        Stream.of(files),
                        Stream.of("--lookup", "lookup.csv"))
                .flatMap(words -> words)
                .toArray(String[]::new);
    }

    static Downloads in(Path folder) {
        return new Downloads(folder)
                .with(
                        "content/site.yaml",
                        "name: Elmbridge Partnership\naddress: https://example.org/\n")
                .with(
                        "content/areas.yaml",
                        """
                        # The wards of Elmbridge.

                        - id: elmbridge
                          name: Elmbridge
                          kind: district
                          codes:
                            - code: E07000999
                        - id: ash
                          name: Ash
                          kind: ward
                          within: elmbridge
                          codes:
                            - code: E05000001   # until a boundary moved
                              to: not recorded
                            - code: E05000009
                          residents:
                            2021: 1500          # Census Day
                          tile: [1, 1]
                        - id: rowan
                          name: Rowan
                          kind: ward
                          within: elmbridge
                          codes:
                            - code: E05000002
                        """)
                .with(
                        "content/indicators.yaml",
                        """
                        - id: anti-social-behaviour
                          title: Anti-social behaviour
                          state: live
                          unit: incidents
                          polarity: lower-is-better
                          disclosure:
                            policy: open
                            reason: Already published
                        - id: break-ins
                          title: Burglary
                          state: live
                          unit: crimes
                          polarity: lower-is-better
                          disclosure:
                            policy: open
                            reason: Already published
                        """)
                .with(
                        "lookup.csv",
                        """
                        \uFEFFLSOA21CD,LSOA21NM,LSOA21NMW,WD24CD,WD24NM,WD24NMW,LAD24CD,LAD24NM,LAD24NMW
                        E01000001,Elmbridge 001A,,E05000009,Ash,,E07000999,Elmbridge,
                        E01000002,Elmbridge 001B,,E05000009,Ash,,E07000999,Elmbridge,
                        E01000003,Elmbridge 002A,,E05000002,Rowan,,E07000999,Elmbridge,
                        E01000004,Elmbridge 003A,,E05000003,Thornby,,E07000999,Elmbridge,
                        E01000005,Otherton 001A,,E05000004,Otherton,,E07000998,Otherton,
                        """);
    }

    Downloads with(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A street-level file of rows as {@link #row} writes them. */
    Downloads street(String name, String... rows) {
        return with(name, HEADER + String.join("", rows));
    }

    /** {@code row("2025-07", "E01000001", "Burglary")}: an incident without an id. */
    static String row(String month, String smallArea, String type) {
        return row("", month, smallArea, type);
    }

    static String row(String id, String month, String smallArea, String type) {
        return "%s,%s,Elm Police,Elm Police,0.1,52.1,On or near Mill Lane,%s,A name,%s,,%n"
                .formatted(id, month, smallArea, type)
                .replace("\r\n", "\n");
    }

    String text(String path) {
        try {
            return Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
