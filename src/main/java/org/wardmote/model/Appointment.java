package org.wardmote.model;

import java.time.LocalDate;

/**
 * Somebody appointed to a post at a meeting whose day is known.
 *
 * @param person id of who was appointed
 * @param post as the minutes call it, such as {@code Vice-chair}
 * @param body id of the body whose post it is
 */
public record Appointment(String person, String post, String body, LocalDate day, Place place) {}
