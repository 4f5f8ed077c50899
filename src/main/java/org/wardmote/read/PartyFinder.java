package org.wardmote.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.model.Meeting;
import org.wardmote.model.Organisation;
import org.wardmote.model.Party;
import org.wardmote.model.Person;
import org.wardmote.model.PublicRecord.Registers;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Nearest;
import org.wardmote.problem.Problems;

/**
 * Finds whom a name in the brackets of a label means: an organisation, or a person of the meeting's
 * roster, else one named in its minutes, else one who held a post on its day.
 */
final class PartyFinder {

    /** Whether it is known who came. */
    private enum Roster {
        RECORDED,
        NOT_RECORDED
    }

    /** The circle of those who held a post on the day. */
    private static final int IN_POST = 2;

    private final Registers registers;
    private final Names names;
    private final Problems problems;
    private final Roster roster;

    /** Who comes first: the nearest circle in which somebody fits decides. */
    private final List<List<Person>> circles;

    /**
     * @param words all that the minutes say
     */
    PartyFinder(MinutesContext context, Meeting meeting, String words) {
        this.registers = context.registers();
        this.names = context.names();
        this.problems = context.problems();
        this.roster =
                meeting.attendance().present().isKnown() ? Roster.RECORDED : Roster.NOT_RECORDED;
        List<String> there =
                Stream.of(meeting.attendance().present(), meeting.attendance().apologies())
                        .flatMap(list -> list.known().stream().flatMap(List::stream))
                        .toList();
        this.circles =
                List.of(
                        among(person -> there.contains(person.id())),
                        among(person -> isNamedIn(words, person.name())),
                        among(
                                person ->
                                        People.heldPostOn(
                                                person, meeting.sitting().date().sortDay())));
    }

    private PartyFinder(PartyFinder before, List<List<Person>> circles) {
        this.registers = before.registers;
        this.names = before.names;
        this.problems = before.problems;
        this.roster = before.roster;
        this.circles = List.copyOf(circles);
    }

    /** The same where somebody in the attendance is not known: that may be anyone. */
    PartyFinder knowing(Register.Completeness attendance) {
        return attendance == Register.Completeness.WHOLE
                ? this
                : new PartyFinder(
                        this,
                        Stream.concat(circles.stream(), Stream.of(registers.people())).toList());
    }

    /**
     * The same where some people are appointed at the meeting itself: they hold a post on its day.
     *
     * @param called what they are called there
     */
    PartyFinder appointing(List<String> called) {
        List<Person> appointed =
                called.stream()
                        .map(this::people)
                        .filter(meant -> meant.size() == 1)
                        .flatMap(List::stream)
                        .toList();
        return appointed.isEmpty() ? this : new PartyFinder(this, withInPost(appointed));
    }

    private List<List<Person>> withInPost(List<Person> appointed) {
        List<List<Person>> more = new ArrayList<>(circles);
        List<Person> inPost = circles.get(IN_POST);
        more.set(IN_POST, among(person -> inPost.contains(person) || appointed.contains(person)));
        return more;
    }

    /** Whom the words mean; empty, and told, where nobody or more than one fits. */
    Optional<Party> find(String words, Location location) {
        List<Party> fitting = fitting(words);
        if (fitting.isEmpty()) {
            tellUnknown(words, location);
        } else if (fitting.size() > 1) {
            tellAmbiguous(words, fitting, location);
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Whether the words mean anybody at all. */
    boolean knows(String words) {
        return !fitting(words).isEmpty();
    }

    private List<Party> fitting(String words) {
        List<Party> fitting = new ArrayList<>();
        registers.organisations().stream()
                .filter(organisation -> isCalled(organisation, words))
                .forEach(found -> fitting.add(new Party.OfOrganisation(found.id())));
        people(words).forEach(person -> fitting.add(new Party.OfPerson(person.id())));
        return fitting;
    }

    private List<Person> people(String words) {
        Optional<Person> byId =
                registers.people().stream().filter(person -> person.id().equals(words)).findFirst();
        return byId.map(List::of)
                .orElseGet(
                        () ->
                                circles.stream()
                                        .map(circle -> called(words, circle))
                                        .filter(found -> !found.isEmpty())
                                        .findFirst()
                                        .orElse(List.of()));
    }

    private static List<Person> called(String words, List<Person> circle) {
        return circle.stream()
                .filter(person -> person.name().equals(words) || person.initials().contains(words))
                .toList();
    }

    private static boolean isCalled(Organisation organisation, String words) {
        return organisation.id().equals(words)
                || organisation.name().equals(words)
                || organisation.alsoCalled().contains(words);
    }

    private List<Person> among(Predicate<Person> circle) {
        return registers.people().stream().filter(circle).toList();
    }

    private static boolean isNamedIn(String words, String name) {
        String wanted = Pattern.quote(name).replace(" ", "\\E\\s+\\Q");
        return Stream.of(name.split(" ")).allMatch(words::contains)
                && Pattern.compile("(?<![\\p{L}\\p{N}])" + wanted + "(?![\\p{L}\\p{N}])")
                        .matcher(words)
                        .find();
    }

    private void tellUnknown(String words, Location location) {
        boolean areAllKnown = names.people().isWhole() && names.organisations().isWhole();
        if (isHidden(words)) {
            problems.add(
                    Code.REFERENCE_HIDDEN,
                    location,
                    "\"%s\" is kept out of the site, but this is not.".formatted(words),
                    "Show it by taking away \"hidden\" or \"publish\" there, or take it out here.");
        } else if (areAllKnown) {
            tellNobody(words, location);
        }
    }

    private boolean isHidden(String words) {
        boolean isPerson =
                names.people().called(words).stream()
                        .anyMatch(person -> names.people().hidden().contains(person.id()));
        return isPerson
                || names.organisations()
                        .id(words)
                        .filter(names.organisations().hidden()::contains)
                        .isPresent();
    }

    private void tellNobody(String words, Location location) {
        Optional<Person> absent = called(words, registers.people()).stream().findFirst();
        String hint =
                absent.map(PartyFinder::writeInFull)
                        .orElseGet(() -> nearest(words))
                        .concat(" People are listed in content/people.yaml.")
                        .strip();
        problems.add(
                Code.PERSON_UNKNOWN,
                location,
                roster == Roster.RECORDED
                        ? "nobody called \"%s\" was at this meeting.".formatted(words)
                        : "nobody called \"%s\" is named here, and who was at this meeting was not recorded."
                                .formatted(words),
                hint);
    }

    private static String writeInFull(Person person) {
        return ("%1$s goes by that, but neither the attendance nor the minutes name %1$s. Write"
                        + " the name in full if that is who is meant.")
                .formatted(person.name());
    }

    private String nearest(String words) {
        Map<String, String> shown = new LinkedHashMap<>();
        for (Person person : registers.people()) {
            person.initials()
                    .forEach(in -> shown.merge(in, person.name(), (a, b) -> a + " or " + b));
        }
        shown.replaceAll((initials, names) -> initials + " (" + names + ")");
        for (Person person : registers.people()) {
            shown.put(person.name(), person.name());
            shown.put(person.id(), person.name());
        }
        registers.organisations().forEach(known -> shown.put(known.name(), known.name()));
        List<String> near =
                Nearest.to(words, shown.keySet()).stream().map(shown::get).distinct().toList();
        return near.isEmpty() ? "" : "Did you mean " + either(near) + "?";
    }

    private void tellAmbiguous(String words, List<Party> fitting, Location location) {
        List<String> names = fitting.stream().map(this::nameOf).toList();
        String ids = either(fitting.stream().map(PartyFinder::idOf).toList());
        problems.add(
                Code.PERSON_AMBIGUOUS,
                location,
                "\"%s\" may mean %s.".formatted(words, either(names)),
                "Write the name in full, or the id: %s.".formatted(ids));
    }

    private String nameOf(Party party) {
        String id = idOf(party);
        return Stream.concat(
                        registers.people().stream()
                                .filter(person -> party instanceof Party.OfPerson)
                                .filter(person -> person.id().equals(id))
                                .map(Person::name),
                        registers.organisations().stream()
                                .filter(known -> party instanceof Party.OfOrganisation)
                                .filter(known -> known.id().equals(id))
                                .map(Organisation::name))
                .findFirst()
                .orElse(id);
    }

    private static String idOf(Party party) {
        if (party instanceof Party.OfPerson person) {
            return person.id();
        }
        return party instanceof Party.OfOrganisation known ? known.id() : "all members";
    }

    private static String either(List<String> names) {
        String last = names.get(names.size() - 1);
        return names.size() == 1
                ? last
                : names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "))
                        + " or "
                        + last;
    }
}
