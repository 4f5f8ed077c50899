package org.wardmote.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.model.Quarter;

/** Every row of a street-level file becomes something, and it is said what. */
class StreetFileTest {

    @TempDir Path folder;
    private Fetched fetched;
    private final StreetTally tally = new StreetTally();

    @BeforeEach
    void begin() {
        fetched = new Fetched(folder);
    }

    @Test
    void eachRowIsOfOneKind() {
        read(
                """
                aa,2025-07,Elm Police,E01000001,Burglary
                ,2025-04,Elm Police,E01000001,Burglary
                ,2025-07,Elm Police,,Burglary
                ,2025-07,Elm Police,E01000009,Burglary
                ,2025-07,Elm Police,E01039999,Burglary
                ,2025-07,Elm Police,E01000003,Burglary
                ,2025-07,Elm Police,E01000004,Burglary
                ,2025-07,Elm Police,E01000002,Sheep worrying
                ,2025-07,Elm Police,E01000002,Drugs
                ,2025-07,Elm Police
                """);

        Map<RowKind, Long> rows = new TreeMap<>();
        for (RowKind kind : RowKind.values()) {
            rows.put(kind, tally.rows(kind));
        }
        assertThat(rows)
                .isEqualTo(
                        Map.of(
                                RowKind.COUNTED, 1L,
                                RowKind.NOT_ASKED, 1L,
                                RowKind.WITHOUT_PLACE, 1L,
                                RowKind.PLACE_OLDER, 1L,
                                RowKind.PLACE_UNKNOWN, 1L,
                                RowKind.WARD_UNKNOWN, 1L,
                                RowKind.ELSEWHERE, 1L,
                                RowKind.TYPE_UNKNOWN, 2L,
                                RowKind.BROKEN, 1L));
    }

    @Test
    void aRowIsCountedByMonthWardAndIndicator() {
        read(
                """
                aa,2025-07,Elm Police,E01000001,Burglary
                bb,2025-07,Elm Police,E01000001,Burglary
                ,2025-08,Oak Police,E01000002,Robbery
                """);

        assertThat(tally.figure(cell("2025-07", "ash", "break-ins"))).isEqualTo(2);
        assertThat(tally.figure(cell("2025-08", "rowan", "robbery"))).isEqualTo(1);
        assertThat(tally.figure(cell("2025-08", "ash", "break-ins"))).isZero();
        assertThat(tally.forces()).containsExactly("Elm Police", "Oak Police");
    }

    @Test
    void theMonthsOfEachForceAreHanded() {
        assertThat(
                        read(
                                """
                                ,2025-07,Elm Police,E01000001,Burglary
                                ,2025-07,Oak Police,E01000001,Burglary
                                ,2025-08,Elm Police,,Burglary
                                """))
                .contains(
                        Set.of(
                                "2025-07 of Elm Police",
                                "2025-07 of Oak Police",
                                "2025-08 of Elm Police"));
    }

    @Test
    void ofManyBrokenRowsTheFirstFiveAreToldAndHowManyThereAre() {
        read("broken\n".repeat(7));

        assertThat(fetched.told())
                .hasSize(6)
                .startsWith("a-street.csv: 7 rows of this file are broken in all.")
                .endsWith("a-street.csv:6: this row is broken and is not counted.");
    }

    @Test
    void aFileThatLacksColumnsIsToldWhich() {
        ForeignFile file = fetched.file("a.csv", "Crime ID,Month,Falls within\n");

        assertThat(StreetFile.read(file, known(), tally, fetched.problems())).isEmpty();
        assertThat(fetched.told())
                .containsExactly(
                        "a.csv:1: this is no street-level file: it lacks the columns \"Reported"
                                + " by\", \"LSOA code\", \"Crime type\".");
    }

    @Test
    void anEmptyFileIsTold() {
        StreetFile.read(fetched.file("a.csv", ""), known(), tally, fetched.problems());

        assertThat(fetched.told()).containsExactly("a.csv:1: this file is empty.");
    }

    private Optional<Set<String>> read(String rows) {
        ForeignFile file = fetched.file("a-street.csv", Fetched.STREET_HEADER + rows);
        return StreetFile.read(file, known(), tally, fetched.problems());
    }

    private StreetFile.Known known() {
        return new StreetFile.Known(
                WardLookup.read(fetched.lookup(), fetched.problems()).orElseThrow(),
                new CountedWards(fetched.counted().areas()),
                new CrimeTypes(fetched.counted().indicators()),
                Set.of(new Quarter(2025, 3)));
    }

    private static StreetTally.Cell cell(String month, String ward, String indicator) {
        return new StreetTally.Cell(YearMonth.parse(month), ward, indicator);
    }
}
