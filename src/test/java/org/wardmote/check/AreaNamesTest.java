package org.wardmote.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Area;
import org.wardmote.model.Upkeep;
import org.wardmote.problem.Location;

class AreaNamesTest {

    private final AreaNames names =
            AreaNames.of(
                    List.of(
                            area("Ash", Area.Kind.WARD),
                            area("Ash and Rowan", Area.Kind.WARD),
                            area("Over", Area.Kind.PLACE),
                            area("Elmbridge", Area.Kind.DISTRICT)));

    @Test
    void theLongestNameIsFoundHoweverItsAndIsWritten() {
        assertThat(names.in("It was in Ash & Rowan.")).contains("Ash & Rowan");
    }

    @Test
    void aWordIsNotAName() {
        assertThat(names.in("The meeting was over; Ashes were swept.")).isEmpty();
    }

    @Test
    void theDistrictIsNoPlace() {
        assertThat(names.in("Elmbridge has four reviews.")).isEmpty();
    }

    private static Area area(String name, Area.Kind kind) {
        return new Area(
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                name,
                kind,
                Optional.empty(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                Optional.empty(),
                Area.Linking.LINKED,
                Optional.empty(),
                new Upkeep(Optional.empty(), List.of(), List.of(), Location.of("areas.yaml")));
    }
}
