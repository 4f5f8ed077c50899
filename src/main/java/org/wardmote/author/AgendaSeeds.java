package org.wardmote.author;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.model.Action;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.DayOrMonth;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDate;
import org.wardmote.model.Plan;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Written;

/**
 * What the record suggests for the agenda of a meeting.
 *
 * @param items in their order
 * @param actions of the body that are open on the day, the first due first
 */
record AgendaSeeds(List<Seed> items, List<Action> actions) {

    private static final int EARLIER_MEETINGS = 3;
    private static final int STANDING = 2;

    /** What every agenda has by another name, and this one has anyway. */
    private static final String ROUTINE =
            ".*\\b(?:welcome|apologies|minutes|matters arising|actions?|action log|any other business|aob|next meeting|future meetings?)\\b.*";

    AgendaSeeds {
        items = List.copyOf(items);
        actions = List.copyOf(actions);
    }

    /** What an item is for, which decides what is written under it. */
    enum Purpose {
        ACTIONS,
        APPROVAL,
        OTHER
    }

    /**
     * An item of the agenda.
     *
     * @param remark why it is there, to be said in a comment; empty where that is plain
     */
    record Seed(String title, Purpose purpose, String remark) {

        static Seed of(String title) {
            return new Seed(title, Purpose.OTHER, "");
        }
    }

    static AgendaSeeds of(PublicRecord record, String body, LocalDate day) {
        List<Meeting> earlier = NewMeeting.before(record, body, day);
        List<Action> open = open(record, body, day);
        List<Seed> items = new ArrayList<>();
        items.add(Seed.of("Welcome and apologies"));
        toApprove(earlier).map(AgendaSeeds::approval).ifPresent(items::add);
        if (!open.isEmpty()) {
            items.add(new Seed("Actions from earlier meetings", Purpose.ACTIONS, ""));
        }
        items.addAll(standing(earlier));
        items.addAll(milestones(record, earlier, day));
        items.add(Seed.of("Any other business"));
        items.add(Seed.of("Date of the next meeting"));
        return new AgendaSeeds(items, open);
    }

    /** The last meeting with minutes, where nobody has approved them. */
    static Optional<Meeting> toApprove(List<Meeting> earlier) {
        return earlier.stream()
                .filter(
                        meeting ->
                                meeting.minutes().written() == Meeting.MinutesState.Written.DRAFT)
                .reduce((before, after) -> after)
                .filter(meeting -> !meeting.minutes().isApproved());
    }

    private static Seed approval(Meeting meeting) {
        String title = "Minutes of the meeting of " + day(meeting.sitting().date());
        return new Seed(title, Purpose.APPROVAL, meeting.id());
    }

    private static String day(MeetingDate date) {
        return Written.day(date.sortDay());
    }

    private static List<Action> open(PublicRecord record, String body, LocalDate day) {
        return record.actions().stream()
                .filter(action -> action.body().equals(body))
                .filter(action -> action.raised().isBefore(day))
                .filter(action -> !action.isClosedOn(day))
                .filter(action -> !action.isLapsedOn(day, record.site().lapseAfter()))
                .sorted(Comparator.comparing((Action action) -> action.due().orElse(LocalDate.MAX)))
                .toList();
    }

    /** What stood on at least two of the last three agendas, as the last of them has it. */
    private static List<Seed> standing(List<Meeting> earlier) {
        List<List<String>> agendas =
                earlier.stream()
                        .map(AgendaSeeds::titles)
                        .skip(Math.max(0, earlier.size() - EARLIER_MEETINGS))
                        .toList();
        List<String> all = agendas.stream().flatMap(List::stream).map(AgendaSeeds::plain).toList();
        List<Seed> standing = new ArrayList<>();
        for (int i = agendas.size() - 1; i >= 0; i--) {
            agendas.get(i).stream()
                    .filter(title -> !plain(title).matches(ROUTINE))
                    .filter(title -> all.stream().filter(plain(title)::equals).count() >= STANDING)
                    .filter(title -> standing.stream().noneMatch(seed -> isAlike(seed, title)))
                    .forEach(title -> standing.add(Seed.of(title)));
        }
        return standing;
    }

    /** An agenda's titles, each once. */
    private static List<String> titles(Meeting meeting) {
        return meeting.agenda().items().stream().map(AgendaItem::title).distinct().toList();
    }

    private static boolean isAlike(Seed seed, String title) {
        return plain(seed.title()).equals(plain(title));
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** What the year's plan has fall due since the last meeting, by the end of the month. */
    private static List<Seed> milestones(
            PublicRecord record, List<Meeting> earlier, LocalDate day) {
        LocalDate since =
                earlier.isEmpty()
                        ? day.minusMonths(EARLIER_MEETINGS)
                        : earlier.get(earlier.size() - 1).sitting().date().sortDay();
        return record.plans().stream()
                .flatMap(plan -> plan.cycle().stream())
                .flatMap(milestone -> milestone(milestone, since, day))
                .toList();
    }

    private static Stream<Seed> milestone(
            Plan.Milestone milestone, LocalDate since, LocalDate day) {
        return milestone.due().known().stream()
                .filter(due -> due.last().isAfter(since) && isByEndOfMonth(due, day))
                .map(due -> new Seed(milestone.title(), Purpose.OTHER, due(due)));
    }

    private static boolean isByEndOfMonth(DayOrMonth due, LocalDate day) {
        return !due.first().isAfter(day.withDayOfMonth(day.lengthOfMonth()));
    }

    private static String due(DayOrMonth due) {
        return "in the plan, due " + Written.date(due);
    }
}
