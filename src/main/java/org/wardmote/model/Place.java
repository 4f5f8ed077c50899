package org.wardmote.model;

import org.wardmote.problem.Location;

/**
 * Where in the record something was said.
 *
 * @param meeting id of the meeting, such as {@code 2020-11-12-csp}
 * @param item number of the agenda item as printed, such as {@code 7} or {@code 4a}
 * @param anchor on the meeting's page, such as {@code item-7} or {@code action-a1}
 */
public record Place(String meeting, String item, String anchor, Location location) {}
