package org.wardmote.plan.reviews;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.CaseReviews;
import org.wardmote.model.Outcome;
import org.wardmote.model.Recorded;
import org.wardmote.model.Url;
import org.wardmote.model.Written;
import org.wardmote.page.Count;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Provenance;
import org.wardmote.page.SitePage;
import org.wardmote.plan.meetings.OutcomeEntries;
import org.wardmote.standing.Standing;

/**
 * The four counts that the law asks for each year.
 *
 * @param rows the newest year first
 * @param said what meetings recorded of case reviews, the newest first
 */
public record CaseReviewsPage(
        Head head, List<Line> law, List<Row> rows, LedgerBlock said, String leavesOut)
        implements SitePage {

    /** Where the law is to be read: section 104 of the Act of 2014. */
    private static final Url LAW =
            new Url("https://www.legislation.gov.uk/ukpga/2014/12/section/104");

    public CaseReviewsPage {
        law = List.copyOf(law);
        rows = List.copyOf(rows);
    }

    /** A year's counts as the table shows them. */
    public record Row(String year, List<Cell> counts) {
        public Row {
            counts = List.copyOf(counts);
        }
    }

    /**
     * @param sort the number by which a reader may sort; where there is none, less than any
     */
    public record Cell(String shown, long sort) {}

    @Override
    public String template() {
        return "case-reviews";
    }

    public static List<CaseReviewsPage> of(Standing standing) {
        List<CaseReviews> years = standing.record().caseReviews();
        return years.isEmpty() ? List.of() : List.of(page(years, standing));
    }

    private static CaseReviewsPage page(List<CaseReviews> years, Standing standing) {
        Head head =
                new Head(
                        new Address("case-reviews/"),
                        "ASB case reviews",
                        sentence(newest(years)),
                        Head.Section.MORE,
                        List.of(),
                        Provenance.of(
                                years.stream().map(CaseReviews::upkeep).toList(),
                                List.of(),
                                standing.record().site()));
        return new CaseReviewsPage(
                head,
                lawInWords(),
                years.stream()
                        .sorted(Comparator.comparing(CaseReviews::year).reversed())
                        .map(CaseReviewsPage::row)
                        .toList(),
                LedgerBlock.of("Recorded at meetings", said(standing)),
                "Who asked, and where: a count of a year is all that is published.");
    }

    private static CaseReviews newest(List<CaseReviews> years) {
        return years.stream().max(Comparator.comparing(CaseReviews::year)).orElseThrow();
    }

    private static String sentence(CaseReviews year) {
        List<String> told =
                Stream.of(
                                year.applications()
                                        .known()
                                        .map(
                                                count ->
                                                        Count.of(
                                                                count,
                                                                "application",
                                                                "applications")),
                                year.reviews()
                                        .known()
                                        .map(count -> Count.of(count, "review", "reviews")))
                        .flatMap(Optional::stream)
                        .toList();
        return told.isEmpty()
                ? "Of "
                        + year.year().label()
                        + ", the newest year on record, no count was recorded."
                : "In " + year.year().label() + " there were " + Count.listing(told) + ".";
    }

    private static List<Line> lawInWords() {
        return List.of(
                Line.of(
                        "Someone who has reported anti-social behaviour several times and feels that"
                                + " nothing was done may ask the agencies to look at the case"
                                + " together. This is an ASB case review, formerly called the"
                                + " Community Trigger."),
                Line.of(
                        Line.words("The law asks the agencies to publish four counts each year: "),
                        new Line.Outward(
                                "Anti-social Behaviour, Crime and Policing Act 2014, section 104",
                                LAW),
                        Line.words(". A nought is printed as a nought.")));
    }

    private static Row row(CaseReviews year) {
        return new Row(
                year.year().label(),
                List.of(
                        cell(year.applications()),
                        cell(year.thresholdNotMet()),
                        cell(year.reviews()),
                        cell(year.recommendations())));
    }

    private static Cell cell(Recorded<Integer> count) {
        return count.known()
                .map(number -> new Cell(Written.number(number), number))
                .orElse(new Cell("Not recorded", -1));
    }

    /** Outcomes that speak of case reviews under either name, and of no area. */
    private static List<LedgerEntry> said(Standing standing) {
        return standing.newestFirst().stream()
                .flatMap(meeting -> meeting.outcomes().stream())
                .filter(outcome -> outcome.areas().isEmpty())
                .filter(CaseReviewsPage::speaksOfThem)
                .map(outcome -> OutcomeEntries.of(outcome, standing))
                .toList();
    }

    private static boolean speaksOfThem(Outcome outcome) {
        return outcome.text().contains("Community Trigger")
                || outcome.text().contains("ASB case review");
    }
}
