/**
 * Which pages exist?
 *
 * <p>In: the {@link org.wardmote.standing.Standing} of the public record on a day. Out: one record
 * for each page, holding all that its template shows.
 */
package org.wardmote.plan;
