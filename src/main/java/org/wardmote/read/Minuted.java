package org.wardmote.read;

import java.util.List;
import org.wardmote.model.Minute;
import org.wardmote.model.Prose;

/** A heading of the minutes with what was said under it, and its topics. */
record Minuted(Prose.Heading heading, List<Minute> minutes, List<Minuted> topics) {

    Minuted {
        minutes = List.copyOf(minutes);
        topics = List.copyOf(topics);
    }

    /** Whether anything stands under the heading. */
    boolean saysAnything() {
        return !minutes.isEmpty() || topics.stream().anyMatch(Minuted::saysAnything);
    }
}
