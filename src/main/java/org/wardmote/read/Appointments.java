package org.wardmote.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.model.Appointment;
import org.wardmote.model.Body;
import org.wardmote.model.Label;
import org.wardmote.model.Meeting;
import org.wardmote.model.Outcome;
import org.wardmote.model.Party;
import org.wardmote.model.Person;

/**
 * Who was appointed to which post, as the minutes record it.
 *
 * <p>An appointment begins a post on the day of its meeting, and ends that of whoever was appointed
 * to it before. A post of the register that has no dates is not ended by it: nobody knows when it
 * was held.
 */
final class Appointments {

    /** By post, oldest first. */
    private final Map<String, List<Appointment>> byPost = new TreeMap<>();

    private final List<Body> bodies;

    private Appointments(List<Body> bodies) {
        this.bodies = bodies;
    }

    /**
     * @param meetings of which those that were held on a known day count
     */
    static Appointments of(List<Meeting> meetings, List<Body> bodies) {
        Appointments made = new Appointments(bodies);
        meetings.stream()
                .flatMap(Appointments::of)
                .sorted(Comparator.comparing(Appointment::day))
                .forEach(made::add);
        return made;
    }

    static boolean areMadeAt(Meeting meeting) {
        return of(meeting).findAny().isPresent();
    }

    /** The same people with the posts to which they were appointed. */
    List<Person> known(List<Person> people) {
        return byPost.isEmpty() ? people : people.stream().map(this::known).toList();
    }

    private static Stream<Appointment> of(Meeting meeting) {
        Optional<LocalDate> day =
                meeting.sitting()
                        .date()
                        .day()
                        .filter(
                                known ->
                                        meeting.sitting().state().orElse(Meeting.State.HELD)
                                                == Meeting.State.HELD);
        return day.stream()
                .flatMap(
                        known ->
                                meeting.outcomes().stream()
                                        .filter(outcome -> outcome.label() == Label.APPOINTED)
                                        .flatMap(outcome -> of(outcome, meeting, known)));
    }

    private static Stream<Appointment> of(Outcome outcome, Meeting meeting, LocalDate day) {
        String post = outcome.text().replaceAll("\\s+", " ").strip().replaceFirst("\\.$", "");
        return outcome.parties().stream()
                .filter(party -> party instanceof Party.OfPerson && !post.isEmpty())
                .map(party -> ((Party.OfPerson) party).id())
                .distinct()
                .map(person -> new Appointment(person, post, meeting.body(), day, outcome.place()));
    }

    /** {@code Chair of the Lamps Group} is the same post as {@code Chair} at the Lamps Group. */
    private void add(Appointment read) {
        Appointment made = read;
        String post = read.post();
        for (Body body : bodies) {
            String of = "(?iu)(.+) of (?:the )?\\Q" + body.name() + "\\E";
            if (post.matches(of)) {
                made = new Appointment(read.person(), post, body.id(), read.day(), read.place());
                post = post.replaceFirst(of, "$1");
            }
        }
        String key = made.body() + " " + post.toLowerCase(Locale.ROOT);
        byPost.computeIfAbsent(key, first -> new ArrayList<>()).add(made);
    }

    private Person known(Person person) {
        List<Person.Post> posts = new ArrayList<>(person.posts());
        tenures(person)
                .sorted(Comparator.comparing(Tenure::begun))
                .forEach(one -> one.addTo(posts));
        return person.with(posts);
    }

    private Stream<Tenure> tenures(Person person) {
        return byPost.values().stream().flatMap(made -> tenures(person.id(), made).stream());
    }

    /** Those of one person in one post: each lasts until somebody else is appointed to it. */
    private static List<Tenure> tenures(String person, List<Appointment> made) {
        List<Tenure> tenures = new ArrayList<>();
        List<Appointment> own = new ArrayList<>();
        for (List<Appointment> together : byDay(made)) {
            Optional<Appointment> again =
                    together.stream().filter(one -> one.person().equals(person)).findFirst();
            again.ifPresent(own::add);
            if (again.isEmpty() && !own.isEmpty()) {
                tenures.add(new Tenure(own, together));
                own.clear();
            }
        }
        if (!own.isEmpty()) {
            tenures.add(new Tenure(own, List.of()));
        }
        return tenures;
    }

    private static List<List<Appointment>> byDay(List<Appointment> made) {
        return List.copyOf(
                made.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Appointment::day, TreeMap::new, Collectors.toList()))
                        .values());
    }

    /**
     * A post as the minutes tell of it: who was appointed, perhaps more than once, and who next.
     */
    private record Tenure(List<Appointment> appointments, List<Appointment> next) {

        Tenure {
            appointments = List.copyOf(appointments);
        }

        LocalDate begun() {
            return appointments.get(0).day();
        }

        /** A post that the register has already is not doubled. */
        void addTo(List<Person.Post> posts) {
            for (int i = 0; i < posts.size(); i++) {
                if (isMeantBy(posts.get(i))) {
                    posts.set(i, posts.get(i).with(appointments, next));
                    return;
                }
            }
            posts.add(
                    Person.Post.of(
                                    appointments.get(0).post(),
                                    List.of(),
                                    Person.Term.NOT_WRITTEN,
                                    appointments.get(0).place().location())
                            .with(appointments, next));
        }

        private boolean isMeantBy(Person.Post post) {
            return post.title().equalsIgnoreCase(appointments.get(0).post())
                    && post.appointments().isEmpty()
                    && post.to().map(end -> !end.last().isBefore(begun())).orElse(true);
        }
    }
}
