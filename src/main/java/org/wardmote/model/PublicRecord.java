package org.wardmote.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Thing.Kind;

/**
 * Everything the site may tell but its figures: what was hidden or is not yet to be published is
 * not in here.
 *
 * @param meetings by the day they sort by, then by id
 * @param actions as raised, oldest first
 * @param commentaries on figures, the oldest quarter first
 * @param files that are copied as they are
 * @param boundaries of areas, for the drawn map; none where there is no {@code areas.geojson}
 */
public record PublicRecord(
        Site site,
        Registers registers,
        List<Meeting> meetings,
        List<Action> actions,
        List<Plan> plans,
        List<Finance> finances,
        List<Review> reviews,
        List<CaseReviews> caseReviews,
        List<Page> pages,
        List<Commentary> commentaries,
        List<StaticFile> files,
        Boundaries boundaries) {

    public PublicRecord {
        meetings = List.copyOf(meetings);
        actions = List.copyOf(actions);
        plans = List.copyOf(plans);
        finances = List.copyOf(finances);
        reviews = List.copyOf(reviews);
        caseReviews = List.copyOf(caseReviews);
        pages = List.copyOf(pages);
        commentaries = List.copyOf(commentaries);
        files = List.copyOf(files);
    }

    /** What lives longer than a meeting, each by its id, in the order of its file. */
    public record Registers(
            List<Body> bodies,
            List<Person> people,
            List<Organisation> organisations,
            List<Area> areas,
            List<Indicator> indicators) {
        public Registers {
            bodies = List.copyOf(bodies);
            people = List.copyOf(people);
            organisations = List.copyOf(organisations);
            areas = List.copyOf(areas);
            indicators = List.copyOf(indicators);
        }

        private Stream<Thing> things() {
            return Stream.of(
                            bodies.stream().map(b -> Kind.BODY.of(b.id(), b.name(), b.upkeep())),
                            people.stream().map(p -> Kind.PERSON.of(p.id(), p.name(), p.upkeep())),
                            organisations.stream()
                                    .map(o -> Kind.ORGANISATION.of(o.id(), o.name(), o.upkeep())),
                            areas.stream().map(a -> Kind.AREA.of(a.id(), a.name(), a.upkeep())),
                            indicators.stream()
                                    .map(i -> Kind.INDICATOR.of(i.id(), i.title(), i.upkeep())))
                    .flatMap(things -> things);
        }

        /** The same with what became known of people. */
        public Registers withPeople(List<Person> known) {
            return new Registers(bodies, known, organisations, areas, indicators);
        }
    }

    /**
     * A file of the content that the site offers as it is: an attachment, a picture.
     *
     * @param path from the content folder
     */
    public record StaticFile(String path, Address address) {}

    /** All that an editor keeps, registers first, in the order of the record. */
    public Stream<Thing> things() {
        return Stream.of(
                        registers.things(),
                        meetings.stream().map(m -> Kind.MEETING.of(m.id(), m.id(), m.upkeep())),
                        pages.stream().map(p -> Kind.PAGE.of(p.id(), p.title(), p.upkeep())),
                        plans.stream().map(p -> Kind.PLAN.of(p.year(), p.upkeep())),
                        finances.stream().map(f -> Kind.BUDGET.of(f.year(), f.upkeep())),
                        reviews.stream().map(r -> Kind.REVIEW.of(r.label(), r.label(), r.upkeep())),
                        caseReviews.stream()
                                .map(c -> Kind.CASE_REVIEWS_OF.of(c.year(), c.upkeep())))
                .flatMap(things -> things);
    }

    public Optional<Meeting> meeting(String id) {
        return meetings.stream().filter(meeting -> meeting.id().equals(id)).findFirst();
    }
}
