package org.wardmote.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A record of one meeting about lamps, with four actions, and something kept out of the site. */
final class LampRecord {

    private final Path folder;

    private LampRecord(Path folder) {
        this.folder = folder;
    }

    static LampRecord in(Path folder) throws IOException {
        LampRecord record = new LampRecord(folder);
        record.write(
                "site.yaml",
                """
                name: Elmbridge Parish Forum
                address: https://forum.example.org/
                """);
        record.write(
                "bodies.yaml",
                """
                - id: forum
                  name: Elmbridge Parish Forum
                """);
        record.write(
                "people.yaml",
                """
                - id: ann-example
                  name: Ann Example
                  initials: AE
                  kind: officer
                  posts:
                    - title: Clerk
                - id: zoe-sample
                  name: Zoë Sample
                - id: gina-unseen
                  name: Gina Unseen
                  hidden: yes
                """);
        record.write(
                "areas.yaml",
                """
                - id: ash
                  name: Ash
                  kind: ward
                """);
        record.write(
                "meetings/2026-01-13-forum/meeting.yaml",
                """
                date: 2026-01-13
                known:
                  - code: percentage-without-base
                    reason: The numbers were shown on a slide.
                """);
        record.write(
                "meetings/2026-01-13-forum/minutes.md",
                """
                ## Lamps

                Lamps out are down by 12%.

                Action A1 (Ann Example, due 2 March 2026, area Ash): Report the lamp in Elm Lane.

                Action A2 (Zoë Sample, due 1 June 2026): Ask about the lamp in Mill Road.

                Action A3 (Zoë Sample): Walk every street, and write down which lamps are out, so that the council knows.

                Action A4 (Ann Example, done): Send the list round.
                """);
        record.write(
                "pages/fair.md",
                """
                ---
                title: The summer fair
                publish: 2027-05-01
                ---
                Not yet.
                """);
        return record;
    }

    void write(String file, String text) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
