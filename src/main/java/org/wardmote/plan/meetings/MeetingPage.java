package org.wardmote.plan.meetings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.Deed;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDay;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Neighbours;
import org.wardmote.page.Provenance;
import org.wardmote.page.SitePage;
import org.wardmote.plan.PageKind;
import org.wardmote.plan.actions.ActionRow;
import org.wardmote.plan.actions.ActionTally;
import org.wardmote.standing.Standing;

/**
 * What was said and settled at a meeting.
 *
 * @param label {@code Agenda and minutes}
 * @param settled decisions and actions, before the minutes themselves
 * @param statuses of areas, as this meeting settled them
 * @param amended what later meetings changed in these minutes
 * @param lead what the minutes say before their first item
 * @param extent what is said where the agenda is not known as a whole; else empty
 * @param about the facts beside the minutes
 * @param files beside the page, for calendars and programs
 */
public record MeetingPage(
        Head head,
        String label,
        MeetingBanner banner,
        List<Fact> facts,
        List<LedgerEntry> settled,
        List<LedgerEntry> statuses,
        List<LedgerEntry> amended,
        List<AgendaPart.Said> lead,
        List<MeetingItem> items,
        String extent,
        List<Fact> about,
        List<Link> files,
        Neighbours neighbours)
        implements SitePage {

    public static final PageKind.Each<Meeting, MeetingPage> KIND =
            new PageKind.Each<>(
                    standing -> standing.record().meetings(),
                    meeting -> Address.ofMeeting(meeting.id()),
                    standing -> meeting -> of(meeting, standing));

    public MeetingPage {
        facts = List.copyOf(facts);
        settled = List.copyOf(settled);
        statuses = List.copyOf(statuses);
        amended = List.copyOf(amended);
        lead = List.copyOf(lead);
        items = List.copyOf(items);
        about = List.copyOf(about);
        files = List.copyOf(files);
    }

    @Override
    public String template() {
        return "meeting";
    }

    private static MeetingPage of(Meeting meeting, Standing standing) {
        return new MeetingPage(
                head(meeting, standing),
                label(meeting),
                MeetingBanner.of(meeting, standing),
                facts(meeting, standing),
                Settled.at(meeting, standing),
                Settled.statuses(meeting, standing),
                amended(meeting, standing),
                AgendaPart.said(meeting.lead(), standing),
                MeetingItem.of(meeting, standing),
                extent(meeting),
                MeetingRail.of(meeting, standing),
                MeetingRail.files(meeting),
                neighbours(meeting, standing));
    }

    private static Head head(Meeting meeting, Standing standing) {
        return new Head(
                Address.ofMeeting(meeting.id()),
                title(meeting, standing),
                MeetingSummary.of(meeting, standing),
                Head.Section.MEETINGS,
                List.of(Link.of("Meetings", MeetingsPage.ADDRESS), MeetingsPage.year(meeting)),
                new Provenance(
                        meeting.source().stream().toList(),
                        meeting.upkeep().changed(),
                        standing.contact(meeting),
                        Optional.of(file(meeting))));
    }

    /** Two bodies may meet at one hour; then each names itself. */
    private static String title(Meeting meeting, Standing standing) {
        String heading = MeetingDay.heading(meeting);
        return standing.diary().isHeadingShared(heading)
                ? heading + ": " + standing.body(meeting.body()).name()
                : heading;
    }

    private static String file(Meeting meeting) {
        return meeting.minutes().written() == Meeting.MinutesState.Written.NONE
                ? meeting.upkeep().file()
                : meeting.upkeep().file().replaceFirst("meeting\\.yaml$", "minutes.md");
    }

    private static String label(Meeting meeting) {
        return meeting.minutes().written() == Meeting.MinutesState.Written.NONE
                ? "Agenda"
                : "Agenda and minutes";
    }

    private static List<Fact> facts(Meeting meeting, Standing standing) {
        if (meeting.sitting().stateOn(standing.asOf()) != Meeting.State.HELD) {
            return List.of();
        }
        return List.of(
                decided(meeting),
                acted(Settled.actions(meeting, standing).toList()),
                Attended.fact(meeting, standing));
    }

    /** What else was done stands beside the number. */
    private static Fact decided(Meeting meeting) {
        List<String> besides =
                Stream.concat(
                                Stream.of(Deed.values())
                                        .filter(deed -> deed != Deed.DECISION)
                                        .flatMap(deed -> Count.any(meeting.count(deed), deed)),
                                Count.any(meeting.statuses().size(), "area", "areas")
                                        .map(areas -> "the status of " + areas))
                        .toList();
        return Fact.of(
                "Decisions",
                Line.of(number(meeting.count(Deed.DECISION))),
                Line.of(besides.isEmpty() ? "" : "besides " + Count.listing(besides)));
    }

    private static Fact acted(List<ActionRow> actions) {
        return Fact.of(
                "Actions",
                Line.of(number(actions.size())),
                Line.of(actions.isEmpty() ? "" : ActionTally.of(actions).words()));
    }

    private static String number(long count) {
        return count == 0 ? "None recorded" : Long.toString(count);
    }

    private static List<LedgerEntry> amended(Meeting meeting, Standing standing) {
        return standing.diary().amendments(meeting).stream()
                .map(
                        outcome ->
                                LedgerEntry.of(
                                                standing.dayOf(outcome.place().meeting()),
                                                OutcomeLines.amended(outcome))
                                        .withRef(Link.to(outcome.place())))
                .toList();
    }

    private static String extent(Meeting meeting) {
        return meeting.agenda().extent() == Meeting.Extent.PARTIAL
                ? "The agenda may have had items that are not known here."
                : "";
    }

    private static Neighbours neighbours(Meeting meeting, Standing standing) {
        return new Neighbours(
                standing.diary().after(meeting, -1).map(MeetingPage::link),
                standing.diary().after(meeting, 1).map(MeetingPage::link));
    }

    static Link link(Meeting meeting) {
        return Link.of(MeetingDay.brief(meeting), Address.ofMeeting(meeting.id()));
    }
}
