package org.wardmote.read;

import java.time.LocalDate;
import org.wardmote.problem.Problems;

/**
 * What must be known to read one file.
 *
 * @param day on which posts are looked at, where initials may mean several people
 */
record Reading(Names names, LocalDate day, Problems problems) {

    Reading on(LocalDate other) {
        return new Reading(names, other, problems);
    }
}
