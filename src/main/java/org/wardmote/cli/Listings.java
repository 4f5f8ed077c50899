package org.wardmote.cli;

import java.util.List;
import java.util.Optional;

/** Every list there is, in the order in which the help names them. */
final class Listings {

    private static final List<Listing> ALL =
            List.of(
                    ActionList.OVERDUE,
                    ActionList.ALL,
                    new MeetingList(),
                    new PeopleList(),
                    new AreaList(),
                    SkippedList.ALL,
                    SkippedList.HIDDEN,
                    new KnownList(),
                    new UrlList());

    private Listings() {}

    static List<Listing> all() {
        return ALL;
    }

    static Optional<Listing> named(String name) {
        return ALL.stream().filter(listing -> listing.name().equals(name)).findFirst();
    }
}
