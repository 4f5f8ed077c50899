package org.wardmote.plan.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wardmote.analyse.AreaFinding;
import org.wardmote.analyse.Change;
import org.wardmote.analyse.Confidence;
import org.wardmote.analyse.Difference;
import org.wardmote.analyse.IndicatorFindings;
import org.wardmote.analyse.RateFinding;
import org.wardmote.analyse.Sample;
import org.wardmote.model.Decimal;
import org.wardmote.model.Indicator;
import org.wardmote.model.Written;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Provenance;
import org.wardmote.standing.Standing;
import org.wardmote.tell.FigureWords;
import org.wardmote.tell.FlagWords;
import org.wardmote.tell.IndicatorWords;
import org.wardmote.tell.Rates;

/** Holds every ward against every other, indicator by indicator. */
final class ComparePlanner {

    private static final String UNKNOWN = "-";

    private final Standing standing;
    private final List<IndicatorFindings> findings;
    private final List<FigureWords> words;
    private final List<String> wards;

    ComparePlanner(Standing standing) {
        this.standing = standing;
        this.findings =
                standing.findings().indicators().stream()
                        .filter(found -> known(found).size() > 1)
                        .toList();
        this.words = findings.stream().map(found -> new FigureWords(found, standing)).toList();
        this.wards =
                findings.stream()
                        .flatMap(found -> found.wards().stream())
                        .map(AreaFinding::area)
                        .distinct()
                        .toList();
    }

    private static List<Sample> known(IndicatorFindings found) {
        return found.wards().stream()
                .flatMap(ward -> ward.rate().stream())
                .map(RateFinding::sample)
                .toList();
    }

    boolean hasEnough() {
        return !findings.isEmpty();
    }

    ComparePage page() {
        List<Map<String, Map<String, Difference>>> differences =
                findings.stream().map(ComparePlanner::differences).toList();
        return new ComparePage(
                head(differences.get(0)),
                List.of(
                        Fact.of(standing.say("{Wards}"), Line.of(String.valueOf(wards.size()))),
                        Fact.of("Indicators", Line.of(String.valueOf(findings.size())))),
                "Rate of the four quarters up to each indicator's newest, with its "
                        + FlagWords.percent(Confidence.NINETY_FIVE.level())
                        + " interval and the count behind it",
                IntStream.range(0, findings.size()).mapToObj(this::column).toList(),
                wards.stream().map(ward -> row(ward, differences)).toList(),
                LedgerBlock.of("What a verdict says", verdicts()),
                standing.say(
                        "Places within {wards}, and {wards} of which no rate is known. Of many pairs"
                                + " some differ by chance; a verdict describes, and is no reason to"
                                + " act."));
    }

    private Head head(Map<String, Map<String, Difference>> first) {
        List<Indicator> indicators = findings.stream().map(IndicatorFindings::indicator).toList();
        return new Head(
                ComparePage.ADDRESS,
                standing.say("Compare {wards}"),
                sentence(first),
                Head.Section.INDICATORS,
                List.of(IndicatorsPage.LINK),
                Provenance.of(
                        indicators.stream().map(Indicator::upkeep).toList(),
                        IndicatorWords.sources(indicators.stream(), standing),
                        standing.record().site()));
    }

    /** {@code Of 325 pairs of wards, 120 clearly differ in burglary; for the rest …} */
    private String sentence(Map<String, Map<String, Difference>> first) {
        FigureWords words = this.words.get(0);
        long both =
                first.values().stream()
                        .flatMap(others -> others.values().stream())
                        .filter(difference -> difference != Difference.UNCLEAR)
                        .count();
        long pairs = (long) first.size() * (first.size() - 1) / 2;
        return "Of "
                + Written.number(pairs)
                + (pairs == 1 ? " pair" : " pairs")
                + standing.say(" of {wards}, ")
                + Count.alone(both / 2)
                + (both / 2 == 1 ? " clearly differs in " : " clearly differ in ")
                + words.title()
                + " over "
                + words.fourQuarters()
                + standing.say("; the table holds every {ward}'s rate by every indicator.");
    }

    /** Each pair is tested once, and turned round for the other way. */
    private static Map<String, Map<String, Difference>> differences(IndicatorFindings found) {
        Map<String, Map<String, Difference>> differences = new HashMap<>();
        List<AreaFinding> wards =
                found.wards().stream().filter(ward -> ward.rate().isPresent()).toList();
        wards.forEach(ward -> differences.put(ward.area(), new HashMap<>()));
        for (int one = 0; one < wards.size(); one++) {
            for (int other = one + 1; other < wards.size(); other++) {
                Difference difference =
                        Difference.of(sample(wards.get(one)), sample(wards.get(other)));
                String first = wards.get(one).area();
                String second = wards.get(other).area();
                differences.get(first).put(second, difference);
                differences.get(second).put(first, difference.turned());
            }
        }
        return differences;
    }

    private static Sample sample(AreaFinding ward) {
        return ward.rate().orElseThrow().sample();
    }

    private ComparePage.Column column(int at) {
        return new ComparePage.Column(
                Link.to(standing.indicator(findings.get(at).indicator().id())),
                "for each " + words.get(at).base());
    }

    private ComparePage.Row row(
            String ward, List<Map<String, Map<String, Difference>>> differences) {
        return new ComparePage.Row(
                Link.to(standing.area(ward)),
                IntStream.range(0, findings.size())
                        .mapToObj(at -> cell(ward, at, differences.get(at)))
                        .toList());
    }

    private ComparePage.Cell cell(String ward, int at, Map<String, Map<String, Difference>> all) {
        Optional<AreaFinding> finding = findings.get(at).of(ward);
        return finding.flatMap(AreaFinding::rate)
                .map(rate -> cell(rate, at, letters(all.getOrDefault(ward, Map.of()))))
                .orElseGet(
                        () ->
                                new ComparePage.Cell(
                                        finding.map(of -> of.year().shown()).orElse("[x]"),
                                        "",
                                        "",
                                        letters(Map.of())));
    }

    private ComparePage.Cell cell(RateFinding rate, int at, String letters) {
        return new ComparePage.Cell(
                Rates.shown(rate.rate().value()),
                "("
                        + Rates.shown(rate.rate().interval())
                        + "; "
                        + words.get(at).number(rate.sample().count())
                        + ")",
                exactly(rate.rate().interval().low())
                        + " "
                        + exactly(rate.rate().value())
                        + " "
                        + exactly(rate.rate().interval().high()),
                letters);
    }

    private static String exactly(double rate) {
        return Decimal.of(rate, 3).plain();
    }

    private String letters(Map<String, Difference> others) {
        return wards.stream()
                .map(other -> Optional.ofNullable(others.get(other)))
                .map(difference -> difference.map(ComparePlanner::letter).orElse(UNKNOWN))
                .collect(Collectors.joining());
    }

    private static String letter(Difference difference) {
        return switch (difference) {
            case FAR_HIGHER -> "H";
            case HIGHER -> "h";
            case UNCLEAR -> "s";
            case LOWER -> "l";
            case FAR_LOWER -> "L";
        };
    }

    private static List<LedgerEntry> verdicts() {
        return List.of(
                LedgerEntry.of(
                        "Clearly higher, lower",
                        Line.of(
                                "Chance alone would bring about such a difference less than once in "
                                        + Math.round(1 / Change.UNLIKELY)
                                        + " times, by the exact test of two counts among their"
                                        + " populations.")),
                LedgerEntry.of(
                        "Far higher, lower",
                        Line.of(
                                "The same, less than once in "
                                        + Math.round(1 / Change.UNLIKELY_AMONG_MANY)
                                        + " times: beyond chance even where many pairs are looked"
                                        + " at.")),
                LedgerEntry.of(
                        "No clear difference",
                        Line.of(
                                "Chance alone may explain it. That does not say that the two are"
                                        + " the same.")));
    }
}
