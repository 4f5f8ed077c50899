package org.wardmote.standing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.wardmote.analyse.Findings;
import org.wardmote.model.Action;
import org.wardmote.model.Area;
import org.wardmote.model.Body;
import org.wardmote.model.Contact;
import org.wardmote.model.Indicator;
import org.wardmote.model.Meeting;
import org.wardmote.model.Organisation;
import org.wardmote.model.Person;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Source;
import org.wardmote.model.Written;
import org.wardmote.release.Release;

/**
 * All that pages are planned from: the record, the released figures and the day on which they are
 * looked at, with the things of the record by their ids.
 */
public final class Standing {

    private final PublicRecord record;
    private final Release release;
    private final Findings findings;
    private final LocalDate asOf;
    private final Phrases phrases;
    private final Diary diary;
    private final Map<String, Body> bodies;
    private final Map<String, Person> people;
    private final Map<String, Organisation> organisations;
    private final Map<String, Area> areas;
    private final Map<String, Indicator> indicators;
    private final Map<String, Meeting> meetings;
    private final Map<String, Action> actions;

    /** A record without figures. */
    public Standing(PublicRecord record, LocalDate asOf) {
        this(record, Release.NOTHING, asOf);
    }

    public Standing(PublicRecord record, Release release, LocalDate asOf) {
        this(record, release, Findings.of(record, release), asOf);
    }

    public Standing(PublicRecord record, Release release, Findings findings, LocalDate asOf) {
        this.record = record;
        this.release = release;
        this.findings = findings;
        this.asOf = asOf;
        this.phrases = Phrases.of(record);
        this.diary = Diary.of(record.meetings(), asOf);
        this.bodies = byId(record.registers().bodies(), Body::id);
        this.people = byId(record.registers().people(), Person::id);
        this.organisations = byId(record.registers().organisations(), Organisation::id);
        this.areas = byId(record.registers().areas(), Area::id);
        this.indicators = byId(record.registers().indicators(), Indicator::id);
        this.meetings = byId(record.meetings(), Meeting::id);
        this.actions = byId(record.actions(), Action::id);
    }

    private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        return things.stream().collect(toUnmodifiableMap(id, identity()));
    }

    public PublicRecord record() {
        return record;
    }

    /** The figures that anyone may see. */
    public Release release() {
        return release;
    }

    /** What these figures say. */
    public Findings findings() {
        return findings;
    }

    /** The meetings seen together. */
    public Diary diary() {
        return diary;
    }

    /** How notes and titles of this record stand within a sentence. */
    public Phrases phrases() {
        return phrases;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** All meetings, the newest first. */
    public List<Meeting> newestFirst() {
        List<Meeting> turned = new ArrayList<>(record.meetings());
        Collections.reverse(turned);
        return turned;
    }

    /** The things that the record names: whoever asks has seen that they are there. */
    public Body body(String id) {
        return known(bodies, id);
    }

    public Person person(String id) {
        return known(people, id);
    }

    public Organisation organisation(String id) {
        return known(organisations, id);
    }

    public Area area(String id) {
        return known(areas, id);
    }

    public Indicator indicator(String id) {
        return known(indicators, id);
    }

    public Meeting meeting(String id) {
        return known(meetings, id);
    }

    public Action action(String id) {
        return known(actions, id);
    }

    private static <T> T known(Map<String, T> things, String id) {
        return Optional.ofNullable(things.get(id))
                .orElseThrow(() -> new NoSuchElementException("Nothing has the id " + id));
    }

    /** A sentence of ours in the site's words: {@code A {ward} of the {district}}. */
    public String say(String sentence) {
        return record.site().words().say(sentence);
    }

    /** The kind of an area in the site's words. */
    public String kind(Area area) {
        return record.site().words().kind(area.kind());
    }

    /** A source that the site names, such as {@code residents}. */
    public Optional<Source> source(String name) {
        return Optional.ofNullable(record.site().sources().get(name));
    }

    /** How an action stands on the day on which the record is looked at. */
    public ActionStanding standing(Action action) {
        return ActionStanding.of(action, asOf, record.site().lapseAfter());
    }

    /** The day of a meeting in words: {@code 12 November 2020}, or {@code date not recorded}. */
    public String dayOf(String meeting) {
        return meeting(meeting)
                .sitting()
                .date()
                .day()
                .map(Written::day)
                .orElse("Date not recorded");
    }

    /** The meetings that were held by the day on which the record is looked at, in their order. */
    public List<Meeting> held() {
        return diary.held();
    }

    /** A body as a sentence names it: {@code the Problem Solving Group}. */
    public String the(String body) {
        String name = body(body).name();
        return name.startsWith("The ") ? "the " + name.substring(4) : "the " + name;
    }

    /** Whom to ask about a meeting: its own contact, else the body's, else the site's. */
    public Optional<Contact> contact(Meeting meeting) {
        return meeting.contact()
                .or(() -> body(meeting.body()).contact())
                .or(() -> record.site().contact());
    }
}
