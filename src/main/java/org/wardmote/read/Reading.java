package org.wardmote.read;

import java.time.LocalDate;
import org.wardmote.problem.Problems;

/**
 * What must be known to read one file.
 *
 * @param day on which posts are looked at, where initials may mean several people
 */
record Reading(Names names, LocalDate day, Problems problems) {

    /** The same with what appointments say of who holds which post. */
    Reading knowing(Appointments appointments) {
        return new Reading(names.with(names.people().knowing(appointments)), day, problems);
    }

    /** The same where others hear what is wrong. */
    Reading telling(Problems other) {
        return new Reading(names, day, other);
    }

    Reading on(LocalDate other) {
        return new Reading(names, other, problems);
    }
}
