package org.wardmote.author;

import java.util.Optional;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;

/** What is to be written in place of something else. */
record Instead(Location place, String before, String after) {

    Edit edit(Problem mends, String kind) {
        return new Edit(place, before, after, kind, Optional.of(mends));
    }

    /** The same as a matter of order that is no problem. */
    Edit edit(String kind) {
        return new Edit(place, before, after, kind, Optional.empty());
    }
}
