package org.wardmote.plan.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardmote.model.Appointment;
import org.wardmote.model.Organisation;
import org.wardmote.model.Person;
import org.wardmote.model.Person.Post;
import org.wardmote.model.Written;
import org.wardmote.page.Count;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.plan.Links;
import org.wardmote.standing.Standing;

/** The posts of people in words. */
final class Posts {

    private Posts() {}

    /** {@code Sergeant, Elmbridge Police}. */
    static String words(Post post, Standing standing) {
        return post.organisations().isEmpty()
                ? post.title()
                : post.title()
                        + ", "
                        + Count.listing(
                                post.organisations().stream()
                                        .map(standing::organisation)
                                        .map(Organisation::name)
                                        .toList());
    }

    /** The same with links: the organisations, else the body that appointed to it. */
    static Line line(Post post, Standing standing) {
        Line title = Line.of(post.title());
        if (!post.organisations().isEmpty()) {
            List<Link> links =
                    post.organisations().stream()
                            .map(id -> Link.to(standing.organisation(id)))
                            .toList();
            return title.with(Line.words(", ")).with(Line.listing(links).pieces());
        }
        return post.appointments().stream()
                .map(appointment -> Link.to(standing.body(appointment.body())))
                .filter(body -> !post.title().contains(body.text()))
                .findFirst()
                .map(body -> title.with(Line.words(", "), body))
                .orElse(title);
    }

    /** {@code From May 2018 to May 2022}, or that the dates were not recorded. */
    static String dates(Post post) {
        Optional<String> from = post.from().map(Written::date);
        Optional<String> to = post.to().map(Written::date);
        if (from.isPresent() && to.isPresent()) {
            return "From " + from.get() + " to " + to.get();
        }
        // "Since" would say that it is held still, and an appointment does not say how long for.
        String start = post.appointments().isEmpty() ? "Since " : "From ";
        return from.map(date -> start + date)
                .or(() -> to.map(date -> "Until " + date))
                .orElse("Dates not recorded");
    }

    /**
     * {@code Appointed on 3 May 2020, item 1; again on 4 May 2021, item 2. Next on record: Ann
     * Example, 5 May 2022, item 1.} Nothing where no minutes speak of it.
     */
    static Line appointments(Post post, Standing standing) {
        if (post.appointments().isEmpty()) {
            return Line.NOTHING;
        }
        Line made = Line.of("Appointed on ");
        for (int i = 0; i < post.appointments().size(); i++) {
            made =
                    made.with(
                            Line.words(i == 0 ? "" : "; again on "),
                            Links.toMinutes(post.appointments().get(i).place(), standing));
        }
        return post.successors().isEmpty()
                ? made.with(Line.words("."))
                : made.with(Line.words(". Next on record: "))
                        .with(Line.listing(people(post.successors(), standing)).pieces())
                        .with(
                                Line.words(", "),
                                Links.toMinutes(post.successors().get(0).place(), standing),
                                Line.words("."));
    }

    private static List<Link> people(List<Appointment> appointments, Standing standing) {
        return appointments.stream()
                .map(appointment -> Link.to(standing.person(appointment.person())))
                .toList();
    }

    /** The post held on a day; empty where none was, or where two were and nobody can tell. */
    static Optional<Post> on(LocalDate day, Person person) {
        List<Post> held =
                person.posts().stream().filter(post -> post.isKnownToBeHeldOn(day)).toList();
        List<Post> notAppointed =
                held.stream().filter(post -> post.appointments().isEmpty()).toList();
        List<Post> meant = notAppointed.size() == 1 ? notAppointed : held;
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
