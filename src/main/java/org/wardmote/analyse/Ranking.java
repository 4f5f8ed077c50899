package org.wardmote.analyse;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Wards by the rate of their four quarters, the highest first; those with fewer than ten events
 * have no rank.
 *
 * @param unranked wards with a rate but too few events, in the order of the register
 * @param unknown wards of which no rate is known
 */
public record Ranking(List<Place> places, List<String> unranked, List<String> unknown) {

    public Ranking {
        places = List.copyOf(places);
        unranked = List.copyOf(unranked);
        unknown = List.copyOf(unknown);
    }

    /**
     * @param rank from 1; wards with the same rate share the first of their places
     * @param sharing how many wards have this rank
     */
    public record Place(int rank, int sharing, String area) {}

    static Ranking of(List<AreaFinding> wards) {
        List<AreaFinding> ranked =
                wards.stream()
                        .filter(ward -> ward.rate().filter(rate -> !rate.isSmall()).isPresent())
                        .sorted(Comparator.comparingDouble(Ranking::rate).reversed())
                        .toList();
        return new Ranking(
                ranked.stream().map(ward -> place(ward, ranked)).toList(),
                ids(
                        wards.stream()
                                .filter(
                                        ward ->
                                                ward.rate()
                                                        .filter(RateFinding::isSmall)
                                                        .isPresent())
                                .toList()),
                ids(wards.stream().filter(ward -> ward.rate().isEmpty()).toList()));
    }

    private static Place place(AreaFinding ward, List<AreaFinding> ranked) {
        double own = rate(ward);
        long above = ranked.stream().filter(other -> rate(other) > own).count();
        long sharing = ranked.stream().filter(other -> rate(other) == own).count();
        return new Place((int) above + 1, (int) sharing, ward.area());
    }

    private static double rate(AreaFinding ward) {
        return ward.rate().orElseThrow().rate().value();
    }

    private static List<String> ids(List<AreaFinding> wards) {
        return wards.stream().map(AreaFinding::area).toList();
    }

    public Optional<Place> of(String area) {
        return places.stream().filter(place -> place.area().equals(area)).findFirst();
    }
}
