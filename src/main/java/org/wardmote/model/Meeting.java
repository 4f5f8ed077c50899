package org.wardmote.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.problem.Keyword;
import org.wardmote.problem.Location;

/**
 * A meeting of a body: when and where it was, who came, what was on its agenda, what its minutes
 * say, and what was settled.
 *
 * @param id the name of its folder, such as {@code 2020-11-12-csp}
 * @param lead what the minutes say before their first item
 * @param statuses what was settled of areas at this meeting
 * @param flags what was reported of areas, where the figures behind it are not ours
 * @param mentions areas named in the minutes, in their order
 */
public record Meeting(
        String id,
        Sitting sitting,
        String body,
        MinutesState minutes,
        Optional<Contact> contact,
        Optional<Source> source,
        Attendance attendance,
        Optional<NextMeeting> next,
        Agenda agenda,
        List<Minute> lead,
        List<AreaStatus> statuses,
        List<ReportedFlag> flags,
        List<Position> positions,
        List<Prose.Mention> mentions,
        List<Prose.ContentLink> links,
        Upkeep upkeep) {

    public Meeting {
        lead = List.copyOf(lead);
        statuses = List.copyOf(statuses);
        flags = List.copyOf(flags);
        positions = List.copyOf(positions);
        mentions = List.copyOf(mentions);
        links = List.copyOf(links);
    }

    /** When and where a meeting was or will be, and what became of it. */
    public record Sitting(
            MeetingDate date,
            Recorded<LocalTime> start,
            Recorded<LocalTime> end,
            Recorded<String> venue,
            Optional<State> state) {

        /** As given; else held where its day is not after {@code asOf}. */
        public State stateOn(LocalDate asOf) {
            return state.orElse(date.sortDay().isAfter(asOf) ? State.SCHEDULED : State.HELD);
        }
    }

    public enum State implements Keyword {
        SCHEDULED,
        HELD,
        CANCELLED,
        POSTPONED
    }

    /**
     * How far the minutes have come.
     *
     * @param approvedBy the meeting that approved them, found when all is read
     * @param notedBy the meeting that noted them without approving them
     */
    public record MinutesState(
            Written written, Optional<String> approvedBy, Optional<String> notedBy) {

        /** Whether there are minutes at all. */
        public enum Written implements Keyword {
            NONE,
            DRAFT
        }

        public boolean isApproved() {
            return approvedBy.isPresent();
        }
    }

    /** Who came and who sent apologies, by person id; left out where nothing was recorded. */
    public record Attendance(
            Recorded<List<String>> present, Recorded<List<String>> apologies, Location location) {}

    /**
     * The next meeting as this one announced it.
     *
     * @param alsoPrinted other dates that were printed for it
     */
    public record NextMeeting(
            DayOrMonth date,
            Recorded<LocalTime> start,
            Recorded<LocalTime> end,
            List<DayOrMonth> alsoPrinted,
            Location location) {
        public NextMeeting {
            alsoPrinted = List.copyOf(alsoPrinted);
        }
    }

    /**
     * @param extent whether the items listed are all there were
     */
    public record Agenda(List<AgendaItem> items, Extent extent) {
        public Agenda {
            items = List.copyOf(items);
        }
    }

    public enum Extent {
        WHOLE,
        PARTIAL
    }

    /** How often its minutes record a deed. */
    public long count(Deed deed) {
        return outcomes().stream()
                .filter(outcome -> outcome.label().deed().filter(deed::equals).isPresent())
                .count();
    }

    /** The same meeting with what its minutes say. */
    public Meeting with(Agenda minuted, List<Minute> said, Prose words) {
        return new Meeting(
                id,
                sitting,
                body,
                minutes,
                contact,
                source,
                attendance,
                next,
                minuted,
                said,
                statuses,
                flags,
                positions,
                words.mentions(),
                words.links(),
                upkeep);
    }

    /** The same with what it settled and heard of areas. */
    public Meeting with(
            List<AreaStatus> settled, List<ReportedFlag> told, List<Position> reported) {
        return new Meeting(
                id,
                sitting,
                body,
                minutes,
                contact,
                source,
                attendance,
                next,
                agenda,
                lead,
                settled,
                told,
                reported,
                mentions,
                links,
                upkeep);
    }

    /** The same once it is known which meetings approved or noted its minutes. */
    public Meeting with(MinutesState state) {
        return new Meeting(
                id,
                sitting,
                body,
                state,
                contact,
                source,
                attendance,
                next,
                agenda,
                lead,
                statuses,
                flags,
                positions,
                mentions,
                links,
                upkeep);
    }

    /** All outcomes in the order of the minutes: those before the first item, then by item. */
    public List<Outcome> outcomes() {
        return Stream.concat(
                        lead.stream().filter(Outcome.class::isInstance).map(Outcome.class::cast),
                        agenda.items().stream().flatMap(item -> item.outcomes().stream()))
                .toList();
    }
}
