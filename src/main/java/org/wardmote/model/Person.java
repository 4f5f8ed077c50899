package org.wardmote.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wardmote.problem.Keyword;
import org.wardmote.problem.Location;

/**
 * Somebody who appears in the record in a public role.
 *
 * @param name what is known of it, even one word
 */
public record Person(
        String id,
        String name,
        List<String> initials,
        Optional<Kind> kind,
        List<Post> posts,
        Upkeep upkeep) {

    public Person {
        initials = List.copyOf(initials);
        posts = List.copyOf(posts);
    }

    public enum Kind implements Keyword {
        COUNCILLOR,
        OFFICER,
        POLICE,
        PARTNER,
        PUBLIC
    }

    /** The same with other posts. */
    public Person with(List<Post> held) {
        return new Person(id, name, initials, kind, held, upkeep);
    }

    /**
     * A post held; undated, it holds on every date.
     *
     * @param from as written, else the day of the first appointment
     * @param appointments to it, as the minutes record them, oldest first
     * @param successors whom the record shows as appointed to it next; empty where it shows nobody
     */
    public record Post(
            String title,
            List<String> organisations,
            Optional<DayOrMonth> from,
            Optional<DayOrMonth> to,
            List<Appointment> appointments,
            List<Appointment> successors,
            Location location) {
        public Post {
            organisations = List.copyOf(organisations);
            appointments = List.copyOf(appointments);
            successors = List.copyOf(successors);
        }

        /** A post that no minutes on record speak of. */
        public static Post of(
                String title, List<String> organisations, Term term, Location location) {
            return new Post(
                    title, organisations, term.from(), term.to(), List.of(), List.of(), location);
        }

        /** The same post with what the minutes say of it. */
        public Post with(List<Appointment> made, List<Appointment> next) {
            return new Post(
                    title,
                    organisations,
                    from.or(() -> Optional.of(DayOrMonth.of(made.get(0).day()))),
                    to,
                    made,
                    next,
                    location);
        }

        /** As far as anybody can tell: a post whose end is not recorded goes on. */
        public boolean isHeldOn(LocalDate date) {
            return from.map(start -> !start.first().isAfter(date)).orElse(true)
                    && to.map(end -> !end.last().isBefore(date))
                            .orElseGet(
                                    () ->
                                            successors.stream()
                                                    .allMatch(next -> date.isBefore(next.day())));
        }

        /**
         * Whether the record itself says so. After the last appointment on record it does not:
         * nobody knows how long it held.
         */
        public boolean isKnownToBeHeldOn(LocalDate date) {
            boolean isRecorded =
                    to.isPresent()
                            || appointments.isEmpty()
                            || !date.isAfter(appointments.get(appointments.size() - 1).day());
            return isRecorded && isHeldOn(date);
        }
    }

    /** From when to when a post was held, as far as it is written. */
    public record Term(Optional<DayOrMonth> from, Optional<DayOrMonth> to) {

        public static final Term NOT_WRITTEN = new Term(Optional.empty(), Optional.empty());
    }
}
