/**
 * How does the record stand on a day?
 *
 * <p>In: the public record, the released figures, what they say, and the day. Out: the {@link
 * org.wardmote.standing.Standing}, which finds each thing by its id and knows what was held, what
 * is overdue and what has lapsed.
 */
package org.wardmote.standing;
