package org.wardmote.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A content of any size about invented places, the same whenever it is written: four bodies that
 * meet in turn, each with decisions, actions and later words on them, and figures of 26 wards.
 *
 * <pre>
 * new LargeSite(1_000, 24, 12).write(folder);
 * </pre>
 *
 * @param meetings how many, a quarter of them of each body
 * @param quarters with figures, up to the last one of 2025
 * @param indicators of which there are figures in each quarter
 */
public record LargeSite(int meetings, int quarters, int indicators) {

    private static final LocalDate LAST = LocalDate.of(2025, 11, 3);
    private static final List<String> BODIES = List.of("csp", "psg", "data-group", "tasking");
    private static final List<String> FIRST =
            List.of("Alder", "Birch", "Cedar", "Elder", "Fern", "Hazel", "Larch", "Maple", "Rowan");
    private static final List<String> LAST_PART = List.of("brook", "combe", "wick");
    private static final List<String> FAMILIES =
            List.of("Example", "Sample", "Model", "Pattern", "Instance", "Specimen");
    private static final List<String> GIVEN =
            List.of("Ann", "Ben", "Cleo", "Dev", "Eve", "Finn", "Gwen", "Hugh", "Iris", "Jack");
    private static final List<String> THINGS =
            List.of("lamps", "bins", "paths", "gates", "signs", "fences", "benches", "drains");

    /** The content as files by path from its folder. */
    public TreeMap<String, String> files() {
        TreeMap<String, String> files = new TreeMap<>();
        files.put("site.yaml", SITE);
        files.put("bodies.yaml", bodies());
        files.put("people.yaml", people());
        files.put("organisations.yaml", "- id: council\n  name: Elmbridge District Council\n");
        files.put("areas.yaml", areas());
        files.put("indicators.yaml", registers());
        files.put("pages/about.md", "---\ntitle: About\n---\n\nAn invented record.\n");
        for (int number = 0; number < meetings; number++) {
            files.put("meetings/" + id(number) + "/meeting.yaml", meeting(number));
            files.put(minutes(number), words(number));
        }
        for (int back = 0; back < quarters; back++) {
            quarter(2025 * 4 + 3 - back, files);
        }
        return files;
    }

    /** Writes it into a folder, which is made where it is not there. */
    public void write(Path folder) {
        files().forEach((path, text) -> write(folder.resolve(path), text));
    }

    /** The minutes of a meeting, from the content folder; the first is the oldest. */
    public String minutes(int number) {
        return "meetings/" + id(number) + "/minutes.md";
    }

    /** The folder of a meeting, and its address: {@code 2024-03-04-psg}. */
    public String id(int number) {
        return day(number) + "-" + body(number);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, text.getBytes(UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final String SITE =
            """
            name: Elmbridge Community Safety Partnership
            address: https://record.example.org/elmbridge/
            language: en-GB
            time-zone: Europe/London
            theme: civic
            contact:
              name: The clerk
              email: clerk@example.org
            statuses:
              - id: emerging
                title: Emerging
                meaning: Several things point here.
                shape: triangle
            actions:
              lapse-after: 24 months
            flag-rule:
              top-share: 0.2
              rounding: floor
            """;

    private static final String DATASET =
            """
            title: Reports, %s
            source:
              name: Elmbridge District Council
              retrieved: 2025-12-01
            state: final
            """;

    private static String bodies() {
        return "- id: csp\n  name: Elmbridge Community Safety Partnership\n"
                + BODIES.stream()
                        .skip(1)
                        .map(id -> "- id: %s\n  name: Group %s\n  part-of: csp\n".formatted(id, id))
                        .collect(Collectors.joining());
    }

    private static String people() {
        return IntStream.range(0, GIVEN.size() * FAMILIES.size())
                .mapToObj(LargeSite::person)
                .map(name -> "- id: %s\n  name: %s\n  kind: officer\n".formatted(idOf(name), name))
                .collect(Collectors.joining());
    }

    private static String areas() {
        return "- id: elmbridge\n  name: Elmbridge\n  kind: district\n  linked: no\n"
                + "  residents:\n    2021: 182000\n"
                + IntStream.range(0, 26)
                        .mapToObj(
                                at ->
                                        """
                                        - id: %s
                                          name: %s
                                          kind: ward
                                          within: elmbridge
                                          residents:
                                            2021: 7000
                                          tile: [%d, %d]
                                        """
                                                .formatted(
                                                        idOf(ward(at)),
                                                        ward(at),
                                                        1 + at % 6,
                                                        1 + at / 6))
                        .collect(Collectors.joining());
    }

    private String registers() {
        return IntStream.range(0, indicators)
                .mapToObj(
                        at ->
                                """
                                - id: kind-%d
                                  title: Reports of kind %d
                                  state: live
                                  unit: reports
                                  per: 1000 residents
                                  polarity: lower-is-better
                                  flag: %s
                                  disclosure:
                                    policy: open
                                    reason: Each is on the council's own map
                                """
                                        .formatted(at, at, at < 6 ? "yes" : "no"))
                .collect(Collectors.joining());
    }

    private String meeting(int number) {
        return """
        body: %s
        date: %s
        start: 10:00
        venue: The hall
        present:
          - %s
          - %s
        agenda:
          - title: Welcome
            minuted: nothing-recorded
          - title: What came of earlier actions
          - title: The %s of %s
          - title: Priorities
          - title: Close
        """
                .formatted(
                        body(number),
                        day(number),
                        idOf(person(number)),
                        idOf(person(number + 7)),
                        thing(number),
                        ward(number));
    }

    private String words(int number) {
        String earlier =
                number < 4
                        ? "There were none."
                        : "Update %s/A1 (done): It was done by %s."
                                .formatted(id(number - 4), person(number - 4));
        return """
        ## 2

        %s

        ## 3

        %s were looked at in %s and %s, since residents had asked about them more than once. %s
        said that most of what was reported in the spring has been mended, and that the rest waits
        for parts. It was asked whether %s could be dealt with on the same days.

        Decision: The %s of %s are mended before those of %s.

        Action A1 (%s, due %s): Mend the %s and tell the members.

        | Month | Reports |
        |---|---|
        | April | %d |
        | May | %d |

        ## 4

        Noted: %s stays on the list.

        ## 5

        The next meeting was not named.
        """
                .formatted(
                        earlier,
                        capital(thing(number)),
                        ward(number),
                        ward(number + 5),
                        person(number + 7),
                        ward(number + 11),
                        thing(number),
                        ward(number),
                        ward(number + 5),
                        person(number),
                        day(number).plusMonths(6),
                        thing(number),
                        number % 17,
                        number % 23,
                        ward(number + 2));
    }

    private void quarter(int index, TreeMap<String, String> files) {
        String folder = "data/%d-q%d/".formatted(index / 4, index % 4 + 1);
        String period = "%d-Q%d".formatted(index / 4, index % 4 + 1);
        Random chance = new Random(index);
        StringBuilder csv = new StringBuilder("area,indicator,period,count\n");
        for (int area = 0; area < 26; area++) {
            for (int kind = 0; kind < indicators; kind++) {
                csv.append(idOf(ward(area))).append(",kind-").append(kind).append(',');
                csv.append(period).append(',').append(10 + kind + chance.nextInt(30)).append('\n');
            }
        }
        files.put(folder + "figures.csv", csv.toString());
        files.put(folder + "dataset.yaml", DATASET.formatted(period));
    }

    private LocalDate day(int number) {
        return LAST.minusMonths((meetings - 1 - number) / BODIES.size()).plusDays(number % 4);
    }

    private static String body(int number) {
        return BODIES.get(number % BODIES.size());
    }

    private static String thing(int number) {
        return THINGS.get(number % THINGS.size());
    }

    /** 26 of the names that the parts make. */
    private static String ward(int number) {
        int at = number % 26;
        return FIRST.get(at % FIRST.size()) + LAST_PART.get(at / FIRST.size());
    }

    private static String person(int number) {
        int at = number % (GIVEN.size() * FAMILIES.size());
        return GIVEN.get(at % GIVEN.size()) + " " + FAMILIES.get(at / GIVEN.size());
    }

    private static String idOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
