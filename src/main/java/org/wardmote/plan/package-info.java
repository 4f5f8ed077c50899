/**
 * Which pages exist?
 *
 * <p>In: the {@link org.wardmote.standing.Standing} of the public record on a day. Out: one record
 * for each page, holding all that its template shows. Each subject has a package below this one;
 * here is what they share.
 */
package org.wardmote.plan;
