package org.wardmote.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wardmote.model.Person;

/**
 * The people of the register, to be found by what minutes call them.
 *
 * @param hidden ids of those who are kept out of the site
 */
record People(List<Person> all, Set<String> hidden, Register.Completeness completeness) {

    People {
        all = List.copyOf(all);
        hidden = Set.copyOf(hidden);
    }

    /**
     * Whom a name, initials or an id may mean. An id means one person; a name or initials may be
     * shared.
     */
    List<Person> called(String name) {
        List<Person> byId = all.stream().filter(person -> person.id().equals(name)).toList();
        return byId.isEmpty()
                ? all.stream().filter(person -> isCalled(person, name)).toList()
                : byId;
    }

    /** The same; where it may mean several, those who held a post on the day, if there are any. */
    List<Person> called(String name, LocalDate day) {
        List<Person> called = called(name);
        List<Person> inPost = called.stream().filter(person -> heldPostOn(person, day)).toList();
        return called.size() < 2 || inPost.isEmpty() ? called : inPost;
    }

    /** The same with what appointments say of who holds which post. */
    People knowing(Appointments appointments) {
        return new People(appointments.known(all), hidden, completeness);
    }

    static boolean heldPostOn(Person person, LocalDate day) {
        return person.posts().stream().anyMatch(post -> post.isHeldOn(day));
    }

    private static boolean isCalled(Person person, String name) {
        return person.name().equals(name) || person.initials().contains(name);
    }

    boolean isWhole() {
        return completeness == Register.Completeness.WHOLE;
    }

    /** Every id, name and initials, for "Did you mean …?". */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        all.forEach(
                person ->
                        Stream.concat(
                                        Stream.of(person.id(), person.name()),
                                        person.initials().stream())
                                .forEach(names::add));
        return names;
    }
}
