package org.wardmote.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.Label;
import org.wardmote.model.Meeting;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Neighbours;
import org.wardmote.page.Provenance;
import org.wardmote.page.SitePage;

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

    static final PageKind.Each<Meeting, MeetingPage> KIND =
            new PageKind.Each<>(
                    facts -> facts.record().meetings(),
                    meeting -> Address.ofMeeting(meeting.id()),
                    facts -> meeting -> of(meeting, facts));

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

    private static MeetingPage of(Meeting meeting, Facts facts) {
        return new MeetingPage(
                head(meeting, facts),
                label(meeting),
                MeetingBanner.of(meeting, facts),
                facts(meeting, facts),
                Settled.at(meeting, facts),
                Settled.statuses(meeting, facts),
                amended(meeting, facts),
                AgendaPart.said(meeting.lead(), facts),
                MeetingItem.of(meeting, facts),
                extent(meeting),
                MeetingRail.of(meeting, facts),
                MeetingRail.files(meeting),
                neighbours(meeting, facts));
    }

    private static Head head(Meeting meeting, Facts facts) {
        return new Head(
                Address.ofMeeting(meeting.id()),
                title(meeting, facts),
                MeetingSummary.of(meeting, facts),
                Head.Section.MEETINGS,
                List.of(Link.of("Meetings", MeetingsPage.ADDRESS), MeetingsPage.year(meeting)),
                new Provenance(
                        meeting.source().stream().toList(),
                        meeting.upkeep().changed(),
                        facts.contact(meeting),
                        Optional.of(file(meeting))));
    }

    /** Two bodies may meet at one hour; then each names itself. */
    private static String title(Meeting meeting, Facts facts) {
        String heading = MeetingDay.heading(meeting);
        return facts.diary().isHeadingShared(heading)
                ? heading + ": " + facts.body(meeting.body()).name()
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

    private static List<Fact> facts(Meeting meeting, Facts facts) {
        if (meeting.sitting().stateOn(facts.asOf()) != Meeting.State.HELD) {
            return List.of();
        }
        return List.of(
                decided(meeting),
                acted(Settled.actions(meeting, facts).toList()),
                Attended.fact(meeting, facts));
    }

    /** A nomination is no decision, and stands beside the number. */
    private static Fact decided(Meeting meeting) {
        long nominations = MeetingSummary.of(meeting, Label.NOMINATED);
        long decisions = Settled.decisions(meeting).count() - nominations;
        int areas = meeting.statuses().size();
        String besides =
                Stream.of(
                                Count.of(nominations, "nomination", "nominations"),
                                "the status of " + Count.of(areas, "area", "areas"))
                        .filter(words -> !words.contains("no "))
                        .reduce((one, other) -> one + " and " + other)
                        .map(words -> "besides " + words)
                        .orElse("");
        return Fact.of("Decisions", Line.of(number(decisions)), Line.of(besides));
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

    private static List<LedgerEntry> amended(Meeting meeting, Facts facts) {
        return facts.diary().amendments(meeting).stream()
                .map(
                        outcome ->
                                LedgerEntry.of(
                                                facts.dayOf(outcome.place().meeting()),
                                                OutcomeLines.amended(outcome))
                                        .withRef(facts.placeLink(outcome.place())))
                .toList();
    }

    private static String extent(Meeting meeting) {
        return meeting.agenda().extent() == Meeting.Extent.PARTIAL
                ? "The agenda may have had items that are not known here."
                : "";
    }

    private static Neighbours neighbours(Meeting meeting, Facts facts) {
        return new Neighbours(
                facts.diary().after(meeting, -1).map(MeetingPage::link),
                facts.diary().after(meeting, 1).map(MeetingPage::link));
    }

    static Link link(Meeting meeting) {
        return Link.of(MeetingDay.brief(meeting), Address.ofMeeting(meeting.id()));
    }
}
