package org.wardmote.analyse;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;
import org.wardmote.release.Released;

/**
 * How much the list of flagged wards changes from one quarter to the next: by a single quarter's
 * rates, by those of four quarters, and on evidence. Two sums of four quarters share three of them,
 * so that much of their calm is theirs by construction.
 *
 * @param byQuarter how many wards left the highest rates of the quarter, one number for each step
 *     from quarter to quarter
 * @param byYear the same of the highest rates of four quarters
 * @param onEvidence the same of the wards that met the rule of evidence
 * @param evident how many wards met that rule in each quarter
 */
public record FlagCalm(
        Indicator indicator,
        List<Integer> byQuarter,
        List<Integer> byYear,
        List<Integer> onEvidence,
        List<Integer> evident) {

    public FlagCalm {
        byQuarter = List.copyOf(byQuarter);
        byYear = List.copyOf(byYear);
        onEvidence = List.copyOf(onEvidence);
        evident = List.copyOf(evident);
    }

    /** Over the quarters of which four-quarter rates are known; empty where these are under two. */
    public static Optional<FlagCalm> of(IndicatorFindings findings, LocalFlag rule) {
        List<Quarter> quarters =
                findings.wards().stream()
                        .flatMap(ward -> ward.flags().stream())
                        .map(flags -> flags.local().states().keySet())
                        .flatMap(Collection::stream)
                        .distinct()
                        .sorted()
                        .toList();
        return Optional.of(quarters)
                .filter(known -> known.size() > 1)
                .map(known -> of(findings, rule, known));
    }

    private static FlagCalm of(IndicatorFindings findings, LocalFlag rule, List<Quarter> quarters) {
        List<Set<String>> evident = sets(findings, quarters, FlagFinding::evidence);
        return new FlagCalm(
                findings.indicator(),
                left(
                        quarters.stream()
                                .<Set<String>>map(q -> rule.flagged(rates(findings, q)))
                                .toList()),
                left(sets(findings, quarters, FlagFinding::local)),
                left(evident),
                evident.stream().map(Set::size).toList());
    }

    private static List<Set<String>> sets(
            IndicatorFindings findings,
            List<Quarter> quarters,
            Function<FlagFinding, FlagFinding.Flag> which) {
        return quarters.stream()
                .map(
                        quarter ->
                                findings.wards().stream()
                                        .filter(ward -> isMet(ward, quarter, which))
                                        .map(AreaFinding::area)
                                        .collect(Collectors.toSet()))
                .toList();
    }

    private static boolean isMet(
            AreaFinding ward, Quarter quarter, Function<FlagFinding, FlagFinding.Flag> which) {
        return ward.flags().filter(flags -> which.apply(flags).met().contains(quarter)).isPresent();
    }

    private static SortedMap<String, Double> rates(IndicatorFindings findings, Quarter quarter) {
        TreeMap<String, Double> rates = new TreeMap<>();
        for (AreaFinding ward : findings.wards()) {
            ward.series().stream()
                    .filter(of -> of.quarter().equals(quarter))
                    .filter(of -> of.figure() instanceof Released.Count)
                    .flatMap(of -> rate(findings, ward, (Released.Count) of.figure()).stream())
                    .forEach(rate -> rates.put(ward.area(), rate));
        }
        return rates;
    }

    private static Optional<Double> rate(
            IndicatorFindings findings, AreaFinding ward, Released.Count count) {
        return findings.population()
                .flatMap(sizes -> sizes.of(ward.area()))
                .map(size -> count.number() / (double) size);
    }

    private static List<Integer> left(List<Set<String>> sets) {
        return IntStream.range(1, sets.size())
                .mapToObj(at -> left(sets.get(at - 1), sets.get(at)))
                .toList();
    }

    private static int left(Set<String> before, Set<String> after) {
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(after);
        return gone.size();
    }
}
