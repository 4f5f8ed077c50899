package org.wardmote.model;

import org.wardmote.problem.Location;

/** What stands under an agenda item of the minutes, in its order: words, or an outcome. */
public sealed interface Minute permits Prose.Passage, Outcome {
    Location location();
}
