package org.wardmote.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrimeTypesTest {

    @Test
    void aTypeIsCountedByTheIndicatorOfItsTitleOrItsId(@TempDir Path folder) {
        CrimeTypes types = new CrimeTypes(new Fetched(folder).counted().indicators());

        assertThat(types.indicator("Burglary")).contains("break-ins");
        assertThat(types.indicator("Robbery")).contains("robbery");
        assertThat(types.indicator("Taken by force")).contains("robbery");
        assertThat(types.indicator("Sheep worrying")).isEmpty();
    }

    @Test
    void whatIsOnlyPlannedIsNotCounted(@TempDir Path folder) {
        CrimeTypes types = new CrimeTypes(new Fetched(folder).counted().indicators());

        assertThat(types.indicator("Drugs")).isEmpty();
        assertThat(types.indicators()).containsExactly("break-ins", "robbery");
    }
}
