package org.wardmote.check;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wardmote.model.AgendaItem;
import org.wardmote.model.Area;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.AreaStatus.Change;
import org.wardmote.model.Boundaries;
import org.wardmote.model.Content;
import org.wardmote.model.Datasets;
import org.wardmote.model.DayOrMonth;
import org.wardmote.model.Markup;
import org.wardmote.model.Meeting;
import org.wardmote.model.MeetingDate;
import org.wardmote.model.Minute;
import org.wardmote.model.Page;
import org.wardmote.model.Place;
import org.wardmote.model.Prose;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Recorded;
import org.wardmote.model.Site;
import org.wardmote.model.SiteWords;
import org.wardmote.model.Upkeep;
import org.wardmote.model.Url;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/** Small contents for the rules: what a test does not speak of is empty. */
final class Fixture {

    static final LocalDate AS_OF = LocalDate.of(2025, 12, 1);

    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private OptionalInt maxActiveAreas = OptionalInt.empty();

    static Fixture content() {
        return new Fixture();
    }

    Fixture with(MeetingBuilder meeting) {
        meetings.add(meeting.build());
        return this;
    }

    Fixture wards(String... names) {
        Stream.of(names).map(Fixture::ward).forEach(areas::add);
        return this;
    }

    Fixture page(String id, List<String> aliases, Prose.ContentLink... links) {
        Location location = Location.of("pages/" + id + ".md");
        Prose words = new Prose(location, List.of(), List.of(), List.of(links), List.of());
        Upkeep upkeep = new Upkeep(Optional.empty(), aliases, List.of(), location);
        pages.add(new Page(id, id, words, Optional.empty(), OptionalInt.empty(), upkeep));
        return this;
    }

    Fixture maxActiveAreas(int most) {
        maxActiveAreas = OptionalInt.of(most);
        return this;
    }

    Content build() {
        return new Content(
                new PublicRecord(
                        site(maxActiveAreas),
                        new PublicRecord.Registers(
                                List.of(), List.of(), List.of(), areas, List.of()),
                        meetings,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        pages,
                        List.of(),
                        List.of(),
                        Boundaries.NONE),
                Datasets.NONE,
                List.of(
                        new Content.Skipped(
                                Location.of("pages/secret-plan.md"),
                                "hidden",
                                List.of("secret-plan"))));
    }

    /** What a rule tells of this content, as {@code file:line code: message}. */
    List<String> told(Rule rule) {
        Problems problems = new Problems();
        rule.check(build(), problems);
        return told(problems.list());
    }

    static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(p -> p.location() + " " + p.code().id() + ": " + p.message())
                .toList();
    }

    static MeetingBuilder meeting(String date) {
        return new MeetingBuilder(date);
    }

    static Area ward(String name) {
        return new Area(
                name.toLowerCase(Locale.ROOT).replace(' ', '-'),
                name,
                Area.Kind.WARD,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                Optional.empty(),
                Area.Linking.LINKED,
                Optional.empty(),
                upkeep("areas.yaml"));
    }

    private static Upkeep upkeep(String file) {
        return new Upkeep(Optional.empty(), List.of(), List.of(), new Location(file, 1, 1));
    }

    private static Site site(OptionalInt maxActiveAreas) {
        return new Site(
                "Elmbridge",
                List.of("Elmbridge"),
                "",
                new Url("https://example.org/wardmote/"),
                Locale.UK,
                SiteWords.USUAL,
                ZoneId.of("Europe/London"),
                Site.Theme.of("civic"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                maxActiveAreas,
                Period.ofMonths(24),
                new Site.FlagRule(0.2, Site.FlagRule.Rounding.FLOOR),
                new TreeMap<>(),
                List.of());
    }

    /** A meeting whose items stand on lines 10, 20, 30 … of both of its files. */
    static final class MeetingBuilder {

        private final String id;
        private final LocalDate date;
        private final List<AgendaItem> items = new ArrayList<>();
        private final List<AreaStatus> statuses = new ArrayList<>();
        private final List<Upkeep.Known> known = new ArrayList<>();
        private Optional<Meeting.NextMeeting> next = Optional.empty();

        private MeetingBuilder(String date) {
            this.id = date + "-csp";
            this.date = LocalDate.parse(date);
        }

        MeetingBuilder item(String title, String... paragraphs) {
            return item(title, Optional.empty(), paragraphs);
        }

        MeetingBuilder approving(String meeting) {
            return item("Minutes", Optional.of(meeting));
        }

        MeetingBuilder status(String area, String status, Change change) {
            int line = 100 + statuses.size();
            statuses.add(
                    new AreaStatus(
                            area,
                            status.equals("none") ? Optional.empty() : Optional.of(status),
                            change,
                            Recorded.leftOut(),
                            Recorded.leftOut(),
                            new Place(id, "1", "item-1", yaml(line))));
            return this;
        }

        /** Gives the last status a reason. */
        MeetingBuilder because(String reason) {
            AreaStatus last = statuses.remove(statuses.size() - 1);
            statuses.add(
                    new AreaStatus(
                            last.area(),
                            last.status(),
                            last.change(),
                            last.basis(),
                            Recorded.of(reason),
                            last.place()));
            return this;
        }

        MeetingBuilder next(String day, String... alsoPrinted) {
            next =
                    Optional.of(
                            new Meeting.NextMeeting(
                                    DayOrMonth.of(LocalDate.parse(day)),
                                    Recorded.leftOut(),
                                    Recorded.leftOut(),
                                    Stream.of(alsoPrinted)
                                            .map(LocalDate::parse)
                                            .map(DayOrMonth::of)
                                            .toList(),
                                    yaml(5)));
            return this;
        }

        MeetingBuilder knowing(String code, String... item) {
            known.add(
                    new Upkeep.Known(
                            code, Stream.of(item).findFirst(), "", yaml(200 + known.size())));
            return this;
        }

        private MeetingBuilder item(String title, Optional<String> approves, String... paragraphs) {
            int line = 10 * (items.size() + 1);
            List<Minute> minutes = new ArrayList<>();
            for (String paragraph : paragraphs) {
                Location location = words(line + 2 * minutes.size());
                minutes.add(new Prose.Passage(Markup.NOTHING, paragraph, location));
            }
            items.add(
                    new AgendaItem(
                            String.valueOf(items.size() + 1),
                            "item-" + (items.size() + 1),
                            title,
                            AgendaItem.Minuted.YES,
                            List.of(),
                            List.of(),
                            approves,
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            minutes,
                            yaml(line)));
            return this;
        }

        private Location yaml(int line) {
            return new Location("meetings/" + id + "/meeting.yaml", line, 1);
        }

        private Location words(int line) {
            return new Location("meetings/" + id + "/minutes.md", line, 1);
        }

        private Meeting build() {
            return new Meeting(
                    id,
                    new Meeting.Sitting(
                            MeetingDate.of(date),
                            Recorded.leftOut(),
                            Recorded.leftOut(),
                            Recorded.leftOut(),
                            Optional.empty()),
                    "csp",
                    new Meeting.MinutesState(
                            Meeting.MinutesState.Written.DRAFT, Optional.empty(), Optional.empty()),
                    Optional.empty(),
                    Optional.empty(),
                    new Meeting.Attendance(Recorded.leftOut(), Recorded.leftOut(), yaml(2)),
                    next,
                    new Meeting.Agenda(items, Meeting.Extent.WHOLE),
                    List.of(),
                    statuses,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new Upkeep(Optional.empty(), List.of(), known, yaml(1)));
        }
    }
}
