package org.wardmote.analyse;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.wardmote.model.Quarter;
import org.wardmote.release.Released;

/**
 * Four quarters of one indicator: the released sums of the district and its wards among their
 * populations.
 *
 * @param last the quarter with which they end
 * @param district empty where its sum or its population is not known
 * @param wards those of which both are known
 */
record Window(Quarter last, Optional<Sample> district, SortedMap<String, Sample> wards) {

    static Window of(Counted counted, Quarter last) {
        SortedMap<String, Sample> samples =
                counted.population(last)
                        .map(population -> samples(counted, population, last))
                        .orElseGet(TreeMap::new);
        TreeMap<String, Sample> wards = new TreeMap<>(samples);
        wards.keySet().retainAll(counted.wardIds());
        return new Window(last, counted.districtId().map(samples::get), wards);
    }

    private static SortedMap<String, Sample> samples(
            Counted counted, Population population, Quarter last) {
        TreeMap<String, Sample> samples = new TreeMap<>();
        population
                .sizes()
                .forEach(
                        (area, size) -> {
                            if (counted.series().years().of(area, last)
                                    instanceof Released.Count count) {
                                samples.put(area, new Sample(count.number(), size));
                            }
                        });
        return samples;
    }

    /** The rate of a ward; empty where its sum or its population is not known. */
    Optional<RateFinding> rateOf(String ward, CrudeRate per) {
        return Optional.ofNullable(wards.get(ward))
                .map(
                        sample ->
                                district.map(whole -> RateFinding.within(whole, sample, per))
                                        .orElseGet(() -> RateFinding.alone(sample, per)));
    }

    Optional<RateFinding> rateOfDistrict(CrudeRate per) {
        return district.map(sample -> RateFinding.alone(sample, per));
    }

    /** Empty where fewer than two wards can be compared with a rate above zero. */
    Optional<Funnel> funnel() {
        return benchmark()
                .filter(benchmark -> benchmark.rate() > 0 && wards.size() > 1)
                .map(this::funnel);
    }

    private Optional<Benchmark> benchmark() {
        return district.map(Benchmark::ofDistrict);
    }

    private Funnel funnel(Benchmark benchmark) {
        SortedMap<String, Ratio> ratios = new TreeMap<>();
        wards.forEach((ward, sample) -> ratios.put(ward, Ratio.of(sample, benchmark)));
        OverDispersion spread = OverDispersion.of(List.copyOf(ratios.values()));
        return new Funnel(
                benchmark.rate(),
                spread,
                ratios.keySet().stream()
                        .map(
                                ward ->
                                        new Funnel.Point(
                                                ward,
                                                wards.get(ward),
                                                ratios.get(ward),
                                                Funnel.position(ratios.get(ward), spread)))
                        .toList());
    }

    /** The wards that the partnership's own rule points at. */
    SortedSet<String> local(LocalFlag rule) {
        TreeMap<String, Double> rates = new TreeMap<>();
        wards.forEach((ward, sample) -> rates.put(ward, sample.rate()));
        return rule.flagged(rates);
    }

    /** What the evidence flag says of each ward; nothing where the district's rate is unknown. */
    SortedMap<String, EvidenceFlag> evidence() {
        TreeMap<String, EvidenceFlag> flags = new TreeMap<>();
        OverDispersion spread = funnel().map(Funnel::spread).orElse(OverDispersion.NONE);
        benchmark()
                .ifPresent(
                        benchmark ->
                                wards.forEach(
                                        (ward, sample) ->
                                                flags.put(
                                                        ward,
                                                        EvidenceFlag.of(
                                                                sample, benchmark, spread))));
        return flags;
    }
}
