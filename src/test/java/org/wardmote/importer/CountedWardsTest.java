package org.wardmote.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountedWardsTest {

    @Test
    void wardsAreFoundByPresentAndFormerCodes(@TempDir Path folder) {
        CountedWards wards = new CountedWards(new Fetched(folder).counted().areas());

        assertThat(wards.id("E05000001")).contains("ash");
        assertThat(wards.id("E05000009")).contains("ash");
        assertThat(wards.id("E07000999")).isEmpty();
        assertThat(wards.ids()).containsExactly("ash", "rowan");
        assertThat(wards.isOurs("E07000999")).isTrue();
        assertThat(wards.isOurs("E05000009")).isFalse();
    }
}
