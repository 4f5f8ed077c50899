package org.wardmote.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderTest {

    private final Header header =
            new Header(List.of("Crime ID", "LSOA21NM", "lsoa21cd", "C.D", "E"));

    @Test
    void aColumnIsFoundByItsPatternWhateverItsCase() {
        assertThat(header.find("LSOA\\d\\dCD")).hasValue(2);
        assertThat(header.find("LSOA")).isEmpty();
    }

    @Test
    void aNameIsNoPattern() {
        assertThat(header.place("crime id")).hasValue(0);
        assertThat(header.has("C.D")).isTrue();
        assertThat(header.has("C?D")).isFalse();
    }

    @Test
    void fourNamesAreShown() {
        assertThat(header.shown()).isEqualTo("\"Crime ID\", \"LSOA21NM\", \"lsoa21cd\", \"C.D\" …");
        assertThat(new Header(List.of("A", "B")).shown()).isEqualTo("\"A\", \"B\"");
    }
}
