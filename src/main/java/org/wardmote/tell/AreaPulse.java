package org.wardmote.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wardmote.analyse.AreaFinding;
import org.wardmote.analyse.Comparison;
import org.wardmote.analyse.FlagMatrix;
import org.wardmote.analyse.IndicatorFindings;
import org.wardmote.analyse.RateFinding;
import org.wardmote.model.Address;
import org.wardmote.model.Area;
import org.wardmote.model.Quarter;
import org.wardmote.model.Written;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.standing.Standing;
import org.wardmote.tell.ChangeWords.Course;

/**
 * What the figures say of an area as a whole: {@code Higher than the district on burglary and drugs
 * in the four quarters to September 2025; no clear change on the same quarter of the year before}.
 *
 * <p>Rates on fewer than ten events are left out of the comparison.
 *
 * @param area a ward, or the district
 */
public record AreaPulse(Area area, Standing standing) {

    private static final int MOST_NAMED = 4;

    /** What is found of one indicator in this area. */
    private record Found(IndicatorFindings findings, AreaFinding area) {}

    /** Nothing where there is nothing to hold its figures against. */
    public Optional<String> words() {
        List<Found> found = found();
        boolean isCompared = found.stream().anyMatch(AreaPulse::isLargeEnough);
        if (!isCompared && found.stream().allMatch(one -> one.area().yearOnYear().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                area.kind() == Area.Kind.WARD && isCompared
                        ? compared(found) + "; " + changed(found)
                        : Count.capital(changed(found)));
    }

    /** Whether there is a rate on ten events and more, and something to hold it against. */
    private static boolean isLargeEnough(Found one) {
        return one.area()
                .rate()
                .filter(rate -> !rate.isSmall() && rate.withDistrict().isPresent())
                .isPresent();
    }

    private List<Found> found() {
        return standing.findings().indicators().stream()
                .flatMap(
                        findings ->
                                findings.of(area.id()).stream()
                                        .map(one -> new Found(findings, one)))
                .toList();
    }

    private String compared(List<Found> found) {
        List<String> higher = titles(found, one -> isCompared(one, Comparison.HIGHER));
        List<String> lower = titles(found, one -> isCompared(one, Comparison.LOWER));
        String when = " in the four quarters to " + month(found);
        if (higher.isEmpty() && lower.isEmpty()) {
            return "Similar to "
                    + benchmark(found)
                    + ", or with fewer than ten events, on every indicator"
                    + when;
        }
        if (higher.isEmpty()) {
            return "Lower than " + benchmark(found) + " on " + listed(lower) + when;
        }
        return "Higher than "
                + benchmark(found)
                + " on "
                + listed(higher)
                + (lower.isEmpty() ? "" : ", and lower on " + listed(lower) + ",")
                + when;
    }

    private static boolean isCompared(Found one, Comparison how) {
        return one.area()
                .rate()
                .filter(rate -> !rate.isSmall())
                .flatMap(rate -> rate.withRest().or(rate::withDistrict))
                .filter(against -> against.comparison() == how)
                .isPresent();
    }

    private String benchmark(List<Found> found) {
        boolean isLarge =
                found.stream()
                        .flatMap(one -> one.area().rate().stream())
                        .anyMatch((RateFinding rate) -> rate.withRest().isPresent());
        return standing.say(isLarge ? "the rest of the {district}" : "the {district}");
    }

    private static String month(List<Found> found) {
        Quarter last =
                found.stream()
                        .map(one -> one.findings().latest())
                        .max(Quarter::compareTo)
                        .orElseThrow();
        return Written.month(last.months().get(2));
    }

    private String changed(List<Found> found) {
        List<String> rose = titles(found, one -> course(one) == Course.ROSE);
        List<String> fell = titles(found, one -> course(one) == Course.FELL);
        List<String> told = new ArrayList<>();
        if (!rose.isEmpty()) {
            told.add("clearly up in " + listed(rose));
        }
        if (!fell.isEmpty()) {
            told.add("clearly down in " + listed(fell));
        }
        return (told.isEmpty() ? "no clear change" : String.join(", ", told))
                + " on the same quarter of the year before";
    }

    private static Course course(Found one) {
        return one.area().yearOnYear().map(ChangeWords::course).orElse(Course.UNCLEAR);
    }

    private List<String> titles(List<Found> found, Predicate<Found> which) {
        return found.stream()
                .filter(which)
                .map(one -> new FigureWords(one.findings(), standing).title())
                .toList();
    }

    /** {@code burglary, drugs and two more}. */
    private static String listed(List<String> titles) {
        if (titles.size() <= MOST_NAMED + 1) {
            return Count.listing(titles);
        }
        List<String> named = new ArrayList<>(titles.subList(0, MOST_NAMED));
        named.add(Count.of(titles.size() - (long) MOST_NAMED) + " more");
        return Count.listing(named);
    }

    /** {@code Data flags: 4 of 6}, beside the status; none for what is no ward, or has no rate. */
    public Optional<Fact> flags() {
        FlagMatrix flags = standing.findings().flags();
        if (flags.isEmpty()) {
            return Optional.empty();
        }
        return flags.of(area.id())
                .map(
                        row ->
                                Fact.of(
                                        "Data flags",
                                        Line.of(
                                                Link.of(
                                                        row.local() + " of " + flags.size(),
                                                        Address.FLAGS)),
                                        Line.of(flagged(row, flags))));
    }

    private String flagged(FlagMatrix.Row row, FlagMatrix flags) {
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i).filter(one -> one.local().isRaised()).isPresent()) {
                titles.add(standing.phrases().within(flags.columns().get(i).indicator().title()));
            }
        }
        String evidence =
                row.evidence() == 0
                        ? "none on evidence"
                        : Count.of(row.evidence()) + " on evidence";
        return titles.isEmpty() ? evidence : Count.listing(titles) + "; " + evidence;
    }
}
