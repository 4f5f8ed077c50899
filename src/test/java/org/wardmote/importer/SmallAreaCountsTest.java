package org.wardmote.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallAreaCountsTest {

    @TempDir Path folder;
    private Fetched fetched;

    @BeforeEach
    void begin() {
        fetched = new Fetched(folder);
    }

    @Test
    void ofTwoColumnsTheOtherOneIsTheNumber() {
        assertThat(counts("people,Geography code\n1700,E01000001\n"))
                .contains(Map.of("E01000001", 1700));
    }

    @Test
    void ofMoreColumnsTheOneNamedForANumberIsTaken() {
        assertThat(
                        counts(
                                """
                                LSOA21CD,LSOA21NM,Observation
                                E01000001,Elmbridge 001A,1700
                                """))
                .contains(Map.of("E01000001", 1700));
    }

    @Test
    void rowsWithoutANumberAndSecondCountsAreTold() {
        assertThat(counts("code,count\nE01000001,1700\nE01000002,c\nE01000001,9\nE01000003\n"))
                .contains(Map.of("E01000001", 1700));
        assertThat(fetched.told())
                .containsExactly(
                        "a.csv:3: this row gives no number and is passed over.",
                        "a.csv:4: \"E01000001\" is counted a second time; the first count is kept.",
                        "a.csv:5: this row gives no number and is passed over.");
    }

    @Test
    void ofSeveralColumnsNoneOfWhichIsNamedForANumberNoneIsGuessed() {
        assertThat(counts("code,men,women\nE01000001,800,900\n")).isEmpty();
        assertThat(fetched.told())
                .containsExactly(
                        "a.csv:1: this is no table of small areas: its columns are \"code\","
                                + " \"men\", \"women\".");
    }

    private Optional<Map<String, Integer>> counts(String text) {
        return SmallAreaCounts.read(fetched.file("a.csv", text), fetched.problems())
                .map(counts -> counts);
    }
}
