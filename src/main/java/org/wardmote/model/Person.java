package org.wardmote.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    public enum Kind {
        COUNCILLOR,
        OFFICER,
        POLICE,
        PARTNER,
        PUBLIC;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A post held; undated, it holds on every date. */
    public record Post(
            String title,
            List<String> organisations,
            Optional<DayOrMonth> from,
            Optional<DayOrMonth> to,
            Location location) {
        public Post {
            organisations = List.copyOf(organisations);
        }

        public boolean isHeldOn(LocalDate date) {
            return from.map(start -> !start.first().isAfter(date)).orElse(true)
                    && to.map(end -> !end.last().isBefore(date)).orElse(true);
        }
    }
}
