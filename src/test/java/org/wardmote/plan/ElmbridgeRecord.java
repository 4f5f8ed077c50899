package org.wardmote.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.wardmote.model.Action;
import org.wardmote.model.Area;
import org.wardmote.model.Body;
import org.wardmote.model.Boundaries;
import org.wardmote.model.CaseReviews;
import org.wardmote.model.Datasets;
import org.wardmote.model.Finance;
import org.wardmote.model.Indicator;
import org.wardmote.model.Meeting;
import org.wardmote.model.Organisation;
import org.wardmote.model.Person;
import org.wardmote.model.Plan;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Review;
import org.wardmote.release.Release;
import org.wardmote.standing.Standing;

/**
 * A record of Elmbridge put together one thing at a time: {@code
 * ElmbridgeRecord.begun().ward("ash", "Ash").with(meeting).facts("2020-12-01")}.
 */
public final class ElmbridgeRecord {

    private final List<Body> bodies = new ArrayList<>(List.of(Elmbridge.partnership()));
    private final List<Person> people = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private final List<Finance> finances = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<CaseReviews> caseReviews = new ArrayList<>();

    private ElmbridgeRecord() {}

    public static ElmbridgeRecord begun() {
        return new ElmbridgeRecord();
    }

    public ElmbridgeRecord district(String id, String name) {
        return with(area(id, name, Area.Kind.DISTRICT, Optional.empty()));
    }

    /** A ward of the district {@code elmbridge}. */
    public ElmbridgeRecord ward(String id, String name) {
        return with(area(id, name, Area.Kind.WARD, Optional.of("elmbridge")));
    }

    public ElmbridgeRecord place(String id, String name, String within) {
        return with(area(id, name, Area.Kind.PLACE, Optional.of(within)));
    }

    /** How many live in an area that is there already. */
    public ElmbridgeRecord residents(String id, int year, int number) {
        areas.replaceAll(area -> area.id().equals(id) ? counted(area, year, number) : area);
        return this;
    }

    public ElmbridgeRecord with(Area area) {
        areas.add(area);
        return this;
    }

    public ElmbridgeRecord with(Body body) {
        bodies.add(body);
        return this;
    }

    public ElmbridgeRecord with(Person person) {
        people.add(person);
        return this;
    }

    public ElmbridgeRecord person(String id, String name) {
        return with(Elmbridge.person(id, name));
    }

    public ElmbridgeRecord with(Organisation organisation) {
        organisations.add(organisation);
        return this;
    }

    public ElmbridgeRecord with(Indicator indicator) {
        indicators.add(indicator);
        return this;
    }

    /** A live indicator that is counted in incidents. */
    public ElmbridgeRecord indicator(String id, Indicator.Policy policy) {
        return with(
                new Indicator(
                        id,
                        id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1),
                        Indicator.State.LIVE,
                        Optional.of("incidents"),
                        Optional.of(new Indicator.Base(1000, "residents")),
                        Optional.of(Indicator.Polarity.LOWER_IS_BETTER),
                        Optional.empty(),
                        Indicator.Flagging.COUNTED,
                        Optional.of(
                                new Indicator.Disclosure(
                                        policy, Optional.empty(), 5, Indicator.Zeros.SHOWN)),
                        List.of(),
                        Optional.empty(),
                        Elmbridge.UPKEEP));
    }

    public ElmbridgeRecord with(Meeting meeting) {
        meetings.add(meeting);
        return this;
    }

    public ElmbridgeRecord with(Action action) {
        actions.add(action);
        return this;
    }

    public ElmbridgeRecord with(Plan plan) {
        plans.add(plan);
        return this;
    }

    public ElmbridgeRecord with(Finance finance) {
        finances.add(finance);
        return this;
    }

    public ElmbridgeRecord with(Review review) {
        reviews.add(review);
        return this;
    }

    public ElmbridgeRecord with(CaseReviews year) {
        caseReviews.add(year);
        return this;
    }

    public PublicRecord record() {
        return new PublicRecord(
                Elmbridge.site(),
                new PublicRecord.Registers(bodies, people, organisations, areas, indicators),
                meetings,
                actions,
                plans,
                finances,
                reviews,
                caseReviews,
                List.of(),
                List.of(),
                List.of(),
                Boundaries.NONE);
    }

    /** With the figures that may be released. */
    public Standing facts(String asOf, Datasets datasets) {
        PublicRecord record = record();
        return new Standing(record, Release.of(record, datasets), LocalDate.parse(asOf));
    }

    public Standing facts(String asOf) {
        return new Standing(record(), LocalDate.parse(asOf));
    }

    public static Area area(String id, String name, Area.Kind kind, Optional<String> within) {
        return new Area(
                id,
                name,
                kind,
                within,
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                Optional.empty(),
                Area.Linking.LINKED,
                Optional.empty(),
                Elmbridge.UPKEEP);
    }

    private static Area counted(Area area, int year, int number) {
        TreeMap<Integer, Integer> residents = new TreeMap<>(area.residents());
        residents.put(year, number);
        return new Area(
                area.id(),
                area.name(),
                area.kind(),
                area.within(),
                area.alsoCalled(),
                area.notIn(),
                area.codes(),
                residents,
                area.households(),
                area.tile(),
                area.linking(),
                area.words(),
                area.upkeep());
    }

    /** The same action, where its words name an area. */
    public static Action naming(String area, Action action) {
        return new Action(
                action.id(),
                action.ref(),
                action.place(),
                action.body(),
                action.raised(),
                action.owners(),
                action.due(),
                List.of(area),
                action.priority(),
                action.words(),
                action.list(),
                action.text(),
                action.updates());
    }
}
