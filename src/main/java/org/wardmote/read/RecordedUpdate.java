package org.wardmote.read;

import java.time.LocalDate;
import java.util.Optional;
import org.wardmote.model.ActionStatus;
import org.wardmote.problem.Location;

/**
 * An entry of {@code action-updates.yaml}.
 *
 * @param action its full id, such as {@code 2020-11-12-csp/A1}
 * @param note plain words; empty where none were written
 * @param location of the action's id
 */
record RecordedUpdate(
        String action,
        LocalDate date,
        Optional<ActionStatus> status,
        String note,
        Location location) {}
