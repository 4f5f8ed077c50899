package org.wardmote.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Area;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;
import org.wardmote.model.Upkeep;
import org.wardmote.problem.Location;

class PopulationTest {

    private static final Indicator.Base RESIDENTS = new Indicator.Base(1000, "residents");

    private static Optional<Integer> yearFor(String last, Integer... counted) {
        TreeMap<Integer, Integer> residents = new TreeMap<>();
        List.of(counted).forEach(year -> residents.put(year, 5000));
        return Population.of(
                        RESIDENTS,
                        List.of(area("ash", residents)),
                        Quarter.parse(last).orElseThrow())
                .map(Population::year);
    }

    @Test
    void itIsThatOfTheYearNearestTheMiddleOfTheFourQuarters() {
        // The four quarters to the end of 2024 are 2024 itself.
        assertThat(yearFor("2024-Q4", 2021, 2023, 2024, 2025)).contains(2024);
        assertThat(yearFor("2024-Q4", 2021)).contains(2021);
    }

    @Test
    void ofTwoYearsEquallyNearItIsTheLater() {
        // The middle of July 2024 to June 2025 is the turn of the year.
        assertThat(yearFor("2025-Q2", 2024, 2025)).contains(2025);
    }

    @Test
    void whereNobodyWasCountedThereIsNone() {
        assertThat(yearFor("2024-Q4")).isEmpty();
    }

    @Test
    void anAreaThatWasNotCountedInThatYearHasNone() {
        Population population =
                Population.of(
                                RESIDENTS,
                                List.of(
                                        area("elmbridge", new TreeMap<>(Map.of(2021, 9000))),
                                        area("ash", new TreeMap<>(Map.of(2021, 5000))),
                                        area("elm", new TreeMap<>(Map.of(2011, 4000)))),
                                new Quarter(2024, 4))
                        .orElseThrow();

        assertThat(population.of("ash")).contains(5000);
        assertThat(population.of("elm")).isEmpty();
    }

    private static Area area(String id, TreeMap<Integer, Integer> residents) {
        return new Area(
                id,
                id,
                Area.Kind.WARD,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                residents,
                new TreeMap<>(),
                Optional.empty(),
                Area.Linking.LINKED,
                Optional.empty(),
                new Upkeep(Optional.empty(), List.of(), List.of(), Location.of("areas.yaml")));
    }
}
