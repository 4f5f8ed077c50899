package org.wardmote.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardmote.model.Organisation;
import org.wardmote.model.Person;
import org.wardmote.model.Person.Post;
import org.wardmote.model.Written;

/** The posts of people in words. */
final class Posts {

    private Posts() {}

    /** {@code Sergeant, Elmbridge Police}. */
    static String words(Post post, Facts facts) {
        return post.organisations().isEmpty()
                ? post.title()
                : post.title()
                        + ", "
                        + Count.listing(
                                post.organisations().stream()
                                        .map(facts::organisation)
                                        .map(Organisation::name)
                                        .toList());
    }

    /** The same with the organisations as links. */
    static Line line(Post post, Facts facts) {
        Line title = Line.of(post.title());
        return post.organisations().isEmpty()
                ? title
                : title.with(Line.words(", "))
                        .with(
                                Line.listing(
                                                post.organisations().stream()
                                                        .map(facts::organisationLink)
                                                        .toList())
                                        .pieces());
    }

    /** {@code From May 2018 to May 2022}, or that the dates were not recorded. */
    static String dates(Post post) {
        Optional<String> from = post.from().map(Written::date);
        Optional<String> to = post.to().map(Written::date);
        if (from.isPresent() && to.isPresent()) {
            return "From " + from.get() + " to " + to.get();
        }
        return from.map(date -> "Since " + date)
                .or(() -> to.map(date -> "Until " + date))
                .orElse("Dates not recorded");
    }

    /** The post held on a day; empty where none was, or where two were and nobody can tell. */
    static Optional<Post> on(LocalDate day, Person person) {
        List<Post> held = person.posts().stream().filter(post -> post.isHeldOn(day)).toList();
        return held.size() == 1 ? Optional.of(held.get(0)) : Optional.empty();
    }
}
