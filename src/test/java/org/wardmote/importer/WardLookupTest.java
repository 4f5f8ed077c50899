package org.wardmote.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmote.importer.WardLookup.Ward;

class WardLookupTest {

    @TempDir Path folder;
    private Fetched fetched;

    @BeforeEach
    void begin() {
        fetched = new Fetched(folder);
    }

    @Test
    void columnsAreFoundByTheirPatternAndThoseOfWelshNamesPassedOver() {
        assertThat(
                        lookup(
                                """
                                LSOA21CD,LSOA21NMW,WD24NMW,WD24NM,WD24CD,LAD24NM,LAD24CD
                                E01000001,x,x,Ash,E05000009,Elmbridge,E07000999
                                """))
                .contains(
                        new WardLookup(
                                "21",
                                Map.of("E01000001", new Ward("E05000009", "Ash", "E07000999"))));
    }

    @Test
    void nameAndDistrictMayBeMissing() {
        assertThat(lookup("wd18cd,lsoa11cd\nE05000009,E01000001\n"))
                .contains(new WardLookup("11", Map.of("E01000001", new Ward("E05000009", "", ""))));
    }

    @Test
    void aRowThatIsCutOffIsToldAndPassedOver() {
        assertThat(lookup("LSOA21CD,WD24CD\nE01000001,\nE01000002\n"))
                .contains(new WardLookup("21", Map.of()));
        assertThat(fetched.told())
                .containsExactly(
                        "a.csv:2: this row gives no small area and ward, and is passed over.",
                        "a.csv:3: this row gives no small area and ward, and is passed over.");
    }

    @Test
    void anotherFileIsToldByItsFirstColumns() {
        assertThat(lookup("A,B,C,D,E\n")).isEmpty();
        assertThat(fetched.told())
                .containsExactly(
                        "a.csv:1: this is no lookup from small areas to wards: its columns are"
                                + " \"A\", \"B\", \"C\", \"D\" ….");
    }

    @Test
    void codesThatBeganIn2021AreNotOlderThanALookupOf2021() {
        WardLookup lookup = new WardLookup("21", Map.of());

        assertThat(lookup.isOlder("E01033768")).isTrue();
        assertThat(lookup.isOlder("E01033769")).isFalse();
        assertThat(lookup.isOlder("W01001958")).isTrue();
        assertThat(lookup.isOlder("W01001959")).isFalse();
        assertThat(lookup.isOlder("95AA01S1")).isFalse();
        assertThat(new WardLookup("11", Map.of()).isOlder("E01000001")).isFalse();
    }

    private Optional<WardLookup> lookup(String text) {
        return WardLookup.read(fetched.file("a.csv", text), fetched.problems());
    }
}
