package org.wardmote.plan.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.analyse.AreaFinding;
import org.wardmote.analyse.Change;
import org.wardmote.analyse.FlagMatrix;
import org.wardmote.analyse.IndicatorFindings;
import org.wardmote.analyse.YearOnYear;
import org.wardmote.model.Address;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;
import org.wardmote.page.Count;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.plan.figures.IndicatorsPage;
import org.wardmote.plan.figures.MethodsPage;
import org.wardmote.standing.Standing;
import org.wardmote.tell.ChangeWords;

/**
 * What clearly rose or fell, for the home page: the district by each indicator, and those wards
 * that changed so much that hardly one of all that were looked at would by chance.
 */
final class HomeFigures {

    private static final int MOST_WARDS = 4;

    private final Standing standing;
    private final List<IndicatorFindings> newest;
    private final Quarter quarter;

    private HomeFigures(Standing standing, Quarter quarter) {
        this.standing = standing;
        this.quarter = quarter;
        this.newest =
                standing.findings().indicators().stream()
                        .filter(found -> found.latest().equals(quarter))
                        .toList();
    }

    /** None where nothing is found. */
    static Optional<HomePage.Changed> of(Standing standing) {
        return standing.findings().indicators().stream()
                .map(IndicatorFindings::latest)
                .max(Quarter::compareTo)
                .map(quarter -> new HomeFigures(standing, quarter).changed());
    }

    private HomePage.Changed changed() {
        List<LedgerEntry> entries = new ArrayList<>();
        entries.addAll(district(ChangeWords.Course.ROSE, "Clearly up"));
        entries.addAll(district(ChangeWords.Course.FELL, "Clearly down"));
        entries.addAll(wards());
        unclear().ifPresent(entries::add);
        unpublished().ifPresent(entries::add);
        flags().ifPresent(entries::add);
        return new HomePage.Changed(
                quarter.label() + ", held against the same quarter of the year before",
                entries,
                onward());
    }

    private List<LedgerEntry> district(ChangeWords.Course course, String label) {
        return newest.stream()
                .flatMap(
                        found ->
                                yearOf(found).stream()
                                        .filter(year -> ChangeWords.course(year) == course)
                                        .map(year -> entry(label, found, year)))
                .toList();
    }

    private static Optional<YearOnYear> yearOf(IndicatorFindings found) {
        return found.district().flatMap(AreaFinding::yearOnYear);
    }

    private LedgerEntry entry(String label, IndicatorFindings found, YearOnYear year) {
        return LedgerEntry.of(
                label,
                Line.of(
                        Link.to(standing.indicator(found.indicator().id())),
                        Line.words(
                                standing.say(" across the {district}: ")
                                        + ChangeWords.brief(year))));
    }

    /** A ward's change in one indicator. */
    private record OfWard(IndicatorFindings found, String ward, YearOnYear year) {
        double p() {
            return year.change().map(Change::p).orElse(1.0);
        }
    }

    /** Of the many wards and indicators, those that changed far beyond chance; the surest first. */
    private List<LedgerEntry> wards() {
        return newest.stream()
                .flatMap(
                        found ->
                                found.wards().stream()
                                        .flatMap(
                                                ward ->
                                                        ward.yearOnYear().stream()
                                                                .map(
                                                                        year ->
                                                                                new OfWard(
                                                                                        found,
                                                                                        ward.area(),
                                                                                        year))))
                .filter(of -> of.year().change().filter(Change::isClearAmongMany).isPresent())
                .sorted(Comparator.comparingDouble(OfWard::p))
                .limit(MOST_WARDS)
                .map(this::entry)
                .toList();
    }

    private LedgerEntry entry(OfWard of) {
        boolean rose = of.year().later() > of.year().earlier();
        return LedgerEntry.of(
                standing.say(rose ? "{Ward} up" : "{Ward} down"),
                Line.of(
                        Link.to(standing.area(of.ward())),
                        Line.words(": "),
                        Link.to(standing.indicator(of.found().indicator().id())),
                        Line.words(" " + ChangeWords.brief(of.year()))));
    }

    private Optional<LedgerEntry> unclear() {
        return listed(
                "No clear change",
                newest.stream()
                        .filter(
                                found ->
                                        yearOf(found)
                                                .filter(
                                                        year ->
                                                                ChangeWords.course(year)
                                                                        == ChangeWords.Course
                                                                                .UNCLEAR)
                                                .isPresent())
                        .map(IndicatorFindings::indicator));
    }

    private Optional<LedgerEntry> unpublished() {
        return listed(
                "Not published",
                standing.record().registers().indicators().stream()
                        .filter(indicator -> indicator.state() == Indicator.State.NOT_PUBLISHED));
    }

    private Optional<LedgerEntry> listed(String label, Stream<Indicator> indicators) {
        List<Link> links = indicators.map(indicator -> Link.to(indicator)).toList();
        return links.isEmpty()
                ? Optional.empty()
                : Optional.of(LedgerEntry.of(label, Line.listing(links)));
    }

    private Optional<LedgerEntry> flags() {
        FlagMatrix flags = standing.findings().flags();
        return flags.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        LedgerEntry.of(
                                "Flags",
                                Line.of(
                                        Count.first(
                                                        flags.raised().size(),
                                                        "was raised",
                                                        "were raised")
                                                + " and "
                                                + Count.alone(flags.cleared().size())
                                                + " cleared with this quarter")));
    }

    private List<Link> onward() {
        List<Link> links = new ArrayList<>();
        links.add(Link.of("All indicators", IndicatorsPage.LINK.address()));
        if (!standing.findings().flags().isEmpty()) {
            links.add(Link.of("Flags", Address.FLAGS));
        }
        links.add(Link.of("How figures are made", MethodsPage.ADDRESS));
        return links;
    }
}
