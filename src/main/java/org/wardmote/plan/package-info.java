/**
 * Which pages exist?
 *
 * <p>In: the {@link org.wardmote.plan.Facts}, which are the public record on a day. Out: a {@link
 * org.wardmote.plan.SitePlan} with one record for each page, holding all that its template shows.
 */
package org.wardmote.plan;
