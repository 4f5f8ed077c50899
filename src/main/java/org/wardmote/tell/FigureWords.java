package org.wardmote.tell;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.analyse.AreaFinding;
import org.wardmote.analyse.Benchmark;
import org.wardmote.analyse.Comparison;
import org.wardmote.analyse.Estimate;
import org.wardmote.analyse.FlagFinding;
import org.wardmote.analyse.FlagState;
import org.wardmote.analyse.IndicatorFindings;
import org.wardmote.analyse.RateFinding;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;
import org.wardmote.model.Written;
import org.wardmote.page.Count;
import org.wardmote.page.Mark;
import org.wardmote.release.Released;
import org.wardmote.standing.Standing;

/**
 * What the figures of one indicator say, in sentences: {@code Milton and Waterbeach: 18 incidents
 * of anti-social behaviour in July to September 2025 (Q2 2025/26). Rose from 8 to 18 since July to
 * September 2024. Higher than the district: 6.4 for each 1,000 residents in the four quarters to
 * September 2025 (4.5 to 8.8), against 4.1.}
 *
 * <p>Every adjective has a test behind it: "higher" and "lower" leave the benchmark outside the 95
 * % interval, "rose" and "fell" are beyond chance by the exact test.
 */
public final class FigureWords {

    private final IndicatorFindings findings;
    private final Standing standing;
    private final String title;

    public FigureWords(IndicatorFindings findings, Standing standing) {
        this.findings = findings;
        this.standing = standing;
        this.title = standing.phrases().within(findings.indicator().title());
    }

    /** All that is told of an area, its name first. */
    public String sentence(AreaFinding area) {
        return standing.area(area.area()).name() + ": " + all(area);
    }

    /** The same without the name, for a page of the area's own. */
    public String told(AreaFinding area) {
        return Count.capital(all(area));
    }

    private String all(AreaFinding area) {
        return Stream.of(
                        count(area),
                        new ChangeWords(findings).sentence(area),
                        rate(area),
                        reserve(area))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** {@code 18 incidents of anti-social behaviour in July to September 2025 (Q2 2025/26).} */
    public String count(AreaFinding area) {
        String when = " in " + findings.latest().label();
        return area.quarter() instanceof Released.Count count
                ? number(count.number()) + " of " + title() + when + "."
                : "no number of "
                        + unit(0)
                        + " of "
                        + title()
                        + when
                        + " is shown ("
                        + area.quarter().shown()
                        + ").";
    }

    /** {@code 18 incidents}, {@code 1 incident}, {@code no incidents}. */
    public String number(long number) {
        return (number == 0 ? "no" : Written.number(number)) + " " + unit(number);
    }

    private String unit(long number) {
        String unit = findings.indicator().unit().orElse("events");
        return number == 1 && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }

    /** The indicator's title within a sentence: {@code anti-social behaviour}. */
    public String title() {
        return title;
    }

    /** {@code Higher than the district: 6.4 for each 1,000 residents …}; why there is no rate. */
    public String rate(AreaFinding area) {
        return area.rate().map(rate -> rate(area, rate)).orElseGet(() -> withoutRate(area));
    }

    private String rate(AreaFinding area, RateFinding rate) {
        String told =
                Rates.shown(rate.rate().value())
                        + " for each "
                        + base()
                        + " in "
                        + fourQuarters()
                        + " ("
                        + Rates.shown(rate.rate().interval())
                        + ")";
        String small = rate.isSmall() ? ", on fewer than ten " + unit(0) : "";
        return rate.withRest()
                .or(rate::withDistrict)
                .map(against -> against(against) + ": " + told + small + than(against) + ".")
                .orElse(told + small + ".");
    }

    /** {@code Higher than the district}. */
    public String against(RateFinding.Against against) {
        return switch (against.comparison()) {
            case HIGHER -> "Higher than " + benchmark(against);
            case LOWER -> "Lower than " + benchmark(against);
            case SIMILAR -> "Similar to " + benchmark(against);
        };
    }

    private String benchmark(RateFinding.Against against) {
        return against.benchmark().kind() == Benchmark.Kind.DISTRICT
                ? standing.say("the {district}")
                : standing.say("the rest of the {district}");
    }

    private String than(RateFinding.Against against) {
        return ", against " + Rates.shown(against.benchmark().rate() * per());
    }

    private int per() {
        return findings.indicator().per().map(Indicator.Base::number).orElse(1);
    }

    /** {@code 1,000 residents}. */
    public String base() {
        return findings.indicator()
                .per()
                .map(base -> Written.number(base.number()) + " " + base.of())
                .orElse("");
    }

    /** {@code the four quarters to September 2025}. */
    public String fourQuarters() {
        Quarter latest = findings.latest();
        return "the four quarters to " + Written.month(latest.months().get(2));
    }

    private String withoutRate(AreaFinding area) {
        if (findings.indicator().per().isEmpty()) {
            return "";
        }
        return area.year() instanceof Released.Count
                ? "There is no rate, for its "
                        + findings.indicator().per().get().of()
                        + " are not on record."
                : "There is no rate of " + fourQuarters() + " (" + area.year().shown() + ").";
    }

    /** What is to be kept in mind: counts that may change, or were rounded. */
    private String reserve(AreaFinding area) {
        return Stream.of(
                        area.isProvisional() ? "Provisional: it may still change." : "",
                        findings.isRounded() ? "Counts are rounded to the nearest 5." : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** ▲ higher, ● similar, ▼ lower. */
    public static Mark mark(Comparison comparison) {
        return switch (comparison) {
            case HIGHER -> Mark.of("higher", "Higher");
            case SIMILAR -> Mark.of("similar", "Similar");
            case LOWER -> Mark.of("lower", "Lower");
        };
    }

    /** {@code Flagged}, {@code Not flagged, 1 of 2}: how far a flag is from its change. */
    public static String flag(FlagFinding.Flag flag) {
        FlagState now = flag.now();
        String words = now.isRaised() ? "Flagged" : "Not flagged";
        return now.isOnTheWay()
                ? words
                        + ", "
                        + now.towards()
                        + " of "
                        + now.needed()
                        + " quarters to "
                        + (now.isRaised() ? "its end" : "a flag")
                : words;
    }

    /** {@code 4.5 to 8.8}. */
    public static String interval(Estimate estimate) {
        return Rates.shown(estimate.interval());
    }
}
