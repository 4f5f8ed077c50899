package org.wardmote.plan;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.wardmote.model.Action;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Area;
import org.wardmote.model.Body;
import org.wardmote.model.Boundaries;
import org.wardmote.model.Contact;
import org.wardmote.model.Label;
import org.wardmote.model.Markup;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDate;
import org.wardmote.model.Minute;
import org.wardmote.model.Organisation;
import org.wardmote.model.Outcome;
import org.wardmote.model.Page;
import org.wardmote.model.Party;
import org.wardmote.model.Person;
import org.wardmote.model.Place;
import org.wardmote.model.Prose;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Recorded;
import org.wardmote.model.Site;
import org.wardmote.model.SiteWords;
import org.wardmote.model.Upkeep;
import org.wardmote.model.Url;
import org.wardmote.problem.Location;

/** An invented district and its record, for tests to build on. */
public final class Elmbridge {

    public static final Location HERE = new Location("here.yaml", 1, 1);
    public static final Upkeep UPKEEP = new Upkeep(Optional.empty(), List.of(), List.of(), HERE);

    private Elmbridge() {}

    public static Site site() {
        return new Site(
                "Elmbridge Safety Partnership",
                List.of("Elmbridge", "Safety Partnership"),
                "What was settled, and what is being done",
                new Url("https://example.org/elmbridge/"),
                Locale.UK,
                SiteWords.USUAL,
                ZoneId.of("Europe/London"),
                Site.Theme.of("civic"),
                Optional.empty(),
                Optional.of(
                        new Contact(
                                "The clerk", Optional.of("clerk@example.org"), Optional.empty())),
                Optional.empty(),
                List.of(
                        new Site.Status(
                                "emerging",
                                "Emerging",
                                "Problems show.",
                                Site.Shape.TRIANGLE,
                                Site.Tone.STRONG),
                        new Site.Status(
                                "sustaining",
                                "Sustaining",
                                "Gains are held.",
                                Site.Shape.CIRCLE,
                                Site.Tone.CALM)),
                OptionalInt.empty(),
                Period.ofMonths(24),
                new Site.FlagRule(0.2, Site.FlagRule.Rounding.FLOOR),
                new TreeMap<>(Map.of()),
                List.of());
    }

    public static Body partnership() {
        return new Body(
                "csp", "Safety Partnership", Optional.empty(), List.of(), Optional.empty(), UPKEEP);
    }

    public static Person person(String id, String name) {
        return new Person(id, name, List.of(), Optional.empty(), List.of(), UPKEEP);
    }

    public static Area ward(String id, String name, Area.Tile tile) {
        return new Area(
                id,
                name,
                Area.Kind.WARD,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                Optional.of(tile),
                Area.Linking.LINKED,
                Optional.empty(),
                UPKEEP);
    }

    public static PublicRecord.Registers registers() {
        return new PublicRecord.Registers(
                List.of(partnership()),
                List.of(person("jo-example", "Jo Example"), person("sam-example", "Sam Example")),
                List.of(new Organisation("council", "Elmbridge Council", List.of(), UPKEEP)),
                List.of(
                        ward("ash", "Ash", new Area.Tile(1, 1)),
                        ward("rowan", "Rowan", new Area.Tile(2, 1))),
                List.of());
    }

    public static PublicRecord record(List<Meeting> meetings, List<Action> actions) {
        return record(meetings, actions, List.of());
    }

    public static PublicRecord record(
            List<Meeting> meetings, List<Action> actions, List<Page> pages) {
        return new PublicRecord(
                site(),
                registers(),
                meetings,
                actions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                pages,
                List.of(),
                List.of(),
                Boundaries.NONE);
    }

    public static Markup html(String html) {
        return new Markup(List.of(new Markup.Html(html)));
    }

    public static Page page(String id, String title, String paragraph) {
        Prose words =
                new Prose(
                        HERE,
                        List.of(
                                new Prose.Passage(
                                        html("<p>" + paragraph + "</p>"), paragraph, HERE)),
                        List.of(),
                        List.of(),
                        List.of());
        return new Page(id, title, words, Optional.empty(), OptionalInt.empty(), UPKEEP);
    }

    public static Place place(String meeting, String item, String anchor) {
        return new Place(meeting, item, anchor, HERE);
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** A meeting that was held, with the items of its minutes. */
    public static Meeting meeting(String date, AgendaItem... items) {
        return new Meeting(
                date + "-csp",
                new Meeting.Sitting(
                        MeetingDate.of(day(date)),
                        Recorded.leftOut(),
                        Recorded.leftOut(),
                        Recorded.notRecorded(),
                        Optional.empty()),
                "csp",
                new Meeting.MinutesState(
                        Meeting.MinutesState.Written.DRAFT, Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                new Meeting.Attendance(Recorded.leftOut(), Recorded.leftOut(), UPKEEP.location()),
                Optional.empty(),
                new Meeting.Agenda(List.of(items), Meeting.Extent.WHOLE),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                UPKEEP);
    }

    public static AgendaItem item(String number, String title, Minute... minutes) {
        return new AgendaItem(
                number,
                "item-" + number,
                title,
                AgendaItem.Minuted.YES,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(minutes),
                HERE);
    }

    public static Prose.Passage words(String words) {
        return new Prose.Passage(html("<p>" + words + "</p>"), words, HERE);
    }

    public static Outcome outcome(Label label, Place place, String words) {
        return outcome(label, place, words, new Outcome.Nothing());
    }

    public static Outcome outcome(Label label, Place place, String words, Outcome.Subject subject) {
        return new Outcome(
                label,
                place,
                Optional.empty(),
                List.of(),
                subject,
                html(words),
                Markup.NOTHING,
                words,
                List.of());
    }

    public static Outcome task(Action action) {
        return new Outcome(
                Label.ACTION,
                action.place(),
                Optional.of(action.ref()),
                action.owners(),
                new Outcome.Task(
                        action.id(),
                        Outcome.Numbering.WRITTEN,
                        action.due(),
                        Optional.empty(),
                        Optional.empty()),
                action.words(),
                Markup.NOTHING,
                action.text(),
                List.of());
    }

    /** An action of Jo Example, set at item 2 of a meeting. */
    public static Action action(String ref, String raised) {
        return action(ref, raised, Optional.empty());
    }

    /** The same with a day by which it is due. */
    public static Action action(String ref, String raised, String due) {
        return action(ref, raised, Optional.of(day(due)));
    }

    private static Action action(String ref, String raised, Optional<LocalDate> due) {
        String meeting = raised + "-csp";
        return new Action(
                meeting + "/" + ref,
                ref,
                place(meeting, "2", "action-" + ref.toLowerCase(Locale.ROOT)),
                "csp",
                day(raised),
                List.of(new Party.OfPerson("jo-example")),
                due,
                List.of(),
                Optional.empty(),
                html("Mend the lamp."),
                Markup.NOTHING,
                "Mend the lamp.",
                List.of());
    }
}
