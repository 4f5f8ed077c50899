package org.wardmote.plan.meetings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.Deed;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.model.Outcome;
import org.wardmote.model.Place;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Mark;
import org.wardmote.page.Provenance;
import org.wardmote.page.SitePage;
import org.wardmote.standing.Standing;

/**
 * The register of what was decided, newest first.
 *
 * @param years the way to the first decision of each year
 * @param bodies whether more than one body decides, so that there is a column for it
 * @param leavesOut what the register does not show
 */
public record DecisionsPage(
        Head head,
        List<Fact> facts,
        List<Link> years,
        List<Decision> decisions,
        Bodies bodies,
        String leavesOut)
        implements SitePage {

    static final Address ADDRESS = new Address("decisions/");

    private static final String LEAVES_OUT =
            "What was only noted or said, which stands in the minutes of each meeting; statuses of"
                    + " areas that stayed as they were; and whatever was decided at meetings that"
                    + " are not in this record.";

    public DecisionsPage {
        facts = List.copyOf(facts);
        years = List.copyOf(years);
        decisions = List.copyOf(decisions);
    }

    /** Who decides. */
    public enum Bodies {
        ONE,
        SEVERAL
    }

    /**
     * A row of the register.
     *
     * @param kind {@code Agreed}, {@code Nominated}, {@code Area status}
     * @param deed as it is counted; nothing where it is the status of an area
     * @param meeting the day of it in words
     * @param at the place in the minutes
     * @param areas empty where none is named; a row that speaks of a review names none
     */
    public record Decision(
            String anchor,
            String kind,
            Optional<Deed> deed,
            Line line,
            LocalDate day,
            String meeting,
            Link at,
            Link body,
            List<Link> areas) {
        public Decision {
            areas = List.copyOf(areas);
        }

        public int year() {
            return day.getYear();
        }
    }

    public boolean hasBodies() {
        return bodies == Bodies.SEVERAL;
    }

    @Override
    public String template() {
        return "decisions";
    }

    public static List<DecisionsPage> of(Standing standing) {
        List<Decision> decisions =
                standing.record().meetings().stream()
                        .sorted(Comparator.comparing(DecisionsPage::day).reversed())
                        .flatMap(meeting -> decisions(meeting, standing))
                        .toList();
        if (decisions.isEmpty()) {
            return List.of();
        }
        boolean several = decisions.stream().map(Decision::body).distinct().count() > 1;
        return List.of(
                new DecisionsPage(
                        head(decisions, standing),
                        facts(decisions),
                        years(decisions),
                        decisions,
                        several ? Bodies.SEVERAL : Bodies.ONE,
                        LEAVES_OUT));
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.sitting().date().sortDay();
    }

    private static Stream<Decision> decisions(Meeting meeting, Standing standing) {
        return Stream.concat(
                Settled.decisions(meeting).map(outcome -> decision(outcome, meeting, standing)),
                meeting.statuses().stream()
                        .filter(status -> status.change() != AreaStatus.Change.UNCHANGED)
                        .map(status -> decision(status, meeting, standing)));
    }

    private static Decision decision(Outcome outcome, Meeting meeting, Standing standing) {
        return new Decision(
                meeting.id() + "-" + outcome.place().anchor(),
                outcome.label().word(),
                outcome.label().deed(),
                OutcomeLines.alone(outcome, standing),
                day(meeting),
                MeetingDay.brief(meeting),
                at(outcome.place(), standing),
                Link.to(standing.body(meeting.body())),
                outcome.areas().stream().map(id -> Link.to(standing.area(id))).toList());
    }

    private static Decision decision(AreaStatus status, Meeting meeting, Standing standing) {
        Mark mark = Mark.of(status, standing.record().site());
        return new Decision(
                meeting.id() + "-" + status.place().anchor() + "-" + status.area(),
                "Area status",
                Optional.empty(),
                Line.of(
                        Line.words(
                                standing.area(status.area()).name()
                                        + " "
                                        + AreaTalk.verb(status)
                                        + " "),
                        mark),
                day(meeting),
                MeetingDay.brief(meeting),
                at(status.place(), standing),
                Link.to(standing.body(meeting.body())),
                List.of(Link.to(standing.area(status.area()))));
    }

    private static Link at(Place place, Standing standing) {
        return Link.of(
                standing.dayOf(place.meeting()) + ", item " + place.item(),
                Address.ofMeeting(place.meeting()),
                place.anchor());
    }

    private static Head head(List<Decision> decisions, Standing standing) {
        return new Head(
                ADDRESS,
                "Decisions",
                summary(decisions),
                Head.Section.DECISIONS,
                List.of(),
                Provenance.ofAll(standing.record()));
    }

    private static String summary(List<Decision> decisions) {
        List<String> parts =
                Stream.of(
                                any(Deed.DECISION, decisions),
                                any(Deed.APPOINTMENT, decisions),
                                Count.any(
                                        statuses(decisions),
                                        "change of an area’s status",
                                        "changes of an area’s status"))
                        .flatMap(part -> part)
                        .toList();
        boolean isOne = parts.size() == 1 && parts.get(0).startsWith("one ");
        return parts.isEmpty()
                ? "No decision is on record; what was nominated or recommended is below."
                : Count.capital(Count.listing(parts))
                        + (isOne ? " is" : " are")
                        + " on record, the latest of "
                        + decisions.get(0).meeting()
                        + ".";
    }

    private static List<Fact> facts(List<Decision> decisions) {
        return List.of(
                Fact.of(
                        "Decisions",
                        Line.of(Long.toString(of(Deed.DECISION, decisions))),
                        besides(
                                any(Deed.RECOMMENDATION, decisions),
                                "to recommend is not to decide")),
                Fact.of(
                        "Appointments",
                        Line.of(Long.toString(of(Deed.APPOINTMENT, decisions))),
                        besides(
                                any(Deed.NOMINATION, decisions),
                                "to be nominated is not to be appointed")),
                Fact.of(
                        "Changes of an area’s status",
                        Line.of(Long.toString(statuses(decisions)))));
    }

    private static Line besides(Stream<String> count, String reason) {
        return Line.of(count.map(told -> told + " besides: " + reason).findFirst().orElse(""));
    }

    private static Stream<String> any(Deed deed, List<Decision> decisions) {
        return Count.any(of(deed, decisions), deed);
    }

    private static long of(Deed deed, List<Decision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.deed().filter(deed::equals).isPresent())
                .count();
    }

    private static long statuses(List<Decision> decisions) {
        return decisions.stream().filter(decision -> decision.deed().isEmpty()).count();
    }

    private static List<Link> years(List<Decision> decisions) {
        return decisions.stream()
                .map(Decision::year)
                .distinct()
                .map(year -> Link.of("" + year, ADDRESS, first(decisions, year)))
                .toList();
    }

    private static String first(List<Decision> decisions, int year) {
        Optional<Decision> first =
                decisions.stream().filter(decision -> decision.year() == year).findFirst();
        return first.orElseThrow().anchor();
    }
}
