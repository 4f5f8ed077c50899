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
import org.wardmote.model.Area;
import org.wardmote.model.Body;
import org.wardmote.model.Contact;
import org.wardmote.model.Markup;
import org.wardmote.model.Meeting;
import org.wardmote.model.Organisation;
import org.wardmote.model.Page;
import org.wardmote.model.Person;
import org.wardmote.model.Place;
import org.wardmote.model.Prose;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Site;
import org.wardmote.model.Upkeep;
import org.wardmote.model.Url;
import org.wardmote.problem.Location;

/** An invented district and its record, for tests to build on. */
public final class Elmbridge {

    public static final Location HERE = new Location("content/here.yaml", 1, 1);
    public static final Upkeep UPKEEP = new Upkeep(Optional.empty(), List.of(), List.of(), HERE);

    private Elmbridge() {}

    public static Site site() {
        return new Site(
                "Elmbridge Safety Partnership",
                List.of("Elmbridge", "Safety Partnership"),
                "What was settled, and what is being done",
                new Url("https://example.org/elmbridge/"),
                Locale.UK,
                ZoneId.of("Europe/London"),
                Site.Theme.of("civic"),
                Optional.empty(),
                Optional.of(
                        new Contact(
                                "The clerk", Optional.of("clerk@example.org"), Optional.empty())),
                Optional.empty(),
                List.of(
                        new Site.Status(
                                "emerging", "Emerging", "Problems show.", Site.Shape.TRIANGLE),
                        new Site.Status(
                                "sustaining", "Sustaining", "Gains are held.", Site.Shape.CIRCLE)),
                OptionalInt.empty(),
                Period.ofMonths(24),
                new Site.FlagRule(0.2, Site.FlagRule.Rounding.FLOOR),
                new TreeMap<>(Map.of()));
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
                List.of());
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
        return new Page(id, title, words, UPKEEP);
    }

    public static Place place(String meeting, String item, String anchor) {
        return new Place(meeting, item, anchor, HERE);
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
