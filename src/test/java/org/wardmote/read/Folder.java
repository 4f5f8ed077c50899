package org.wardmote.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.wardmote.model.Content;
import org.wardmote.model.Meeting;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/** A content folder written for a test: a small one to begin with, in which files are replaced. */
final class Folder {

    private final Path root;

    private Folder(Path root) {
        this.root = root;
    }

    /** An invented partnership: two places, a handful of people, one plan, no meeting. */
    static Folder in(Path root) {
        return new Folder(root)
                .with("site.yaml", "name: Elmbridge Partnership\naddress: https://example.org/\n")
                .with(
                        "bodies.yaml",
                        """
                        - id: elm
                          name: Elmbridge Partnership
                        """)
                .with(
                        "people.yaml",
                        """
                        - id: robin-example
                          name: Robin Example
                          initials: RE
                        - id: kim-hawthorn
                          name: Kim Hawthorn
                          initials: KH
                          posts:
                            - title: Head of Lamps
                        - id: kit-holly
                          name: Kit Holly
                          initials: KH
                          posts:
                            - title: Head of Paths
                              to: 2020-12
                        """)
                .with(
                        "organisations.yaml",
                        """
                        - id: elm-council
                          name: Elmbridge Council
                          also-called:
                            - EC
                        """)
                .with(
                        "areas.yaml",
                        """
                        - id: ash
                          name: Ash
                          kind: place
                        - id: rowan
                          name: Rowan
                          kind: place
                        """)
                .with(
                        "plans/2023-24.yaml",
                        """
                        priorities:
                          - id: rural-crime
                            title: Rural crime
                        """);
    }

    Folder with(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A meeting whose day is that of its folder. */
    Folder meeting(String id, String yaml, String minutes) {
        return with(
                        "meetings/" + id + "/meeting.yaml",
                        "date: " + id.substring(0, 10) + "\n" + yaml)
                .with("meetings/" + id + "/minutes.md", minutes);
    }

    Result read() {
        Problems problems = new Problems();
        Content content =
                new ContentReader(
                                new ContentReader.Order(
                                        root,
                                        zone -> LocalDate.of(2024, 6, 1),
                                        Visibility.Hidden.KEPT_OUT),
                                problems)
                        .read();
        return new Result(content, problems.list());
    }

    /** What was read, and what was told. */
    record Result(Content content, List<Problem> problems) {

        Meeting meeting(String id) {
            return content.record().meeting(id).orElseThrow();
        }

        /**
         * {@code minutes.md:3:11 [person-unknown] nobody …}, each with its hint on a line below.
         */
        String told() {
            return problems.stream()
                    .map(
                            problem ->
                                    "%s [%s] %s%n    %s%n"
                                            .formatted(
                                                    problem.location()
                                                            .toString()
                                                            .replaceFirst("^meetings/", ""),
                                                    problem.code().id(),
                                                    problem.message(),
                                                    problem.hint()))
                    .collect(Collectors.joining());
        }
    }
}
