/**
 * What may be wrong, and where?
 *
 * <p>In: what readers and checks find. Out: {@link org.wardmote.problem.Problem}s in reading order,
 * each with its place, what is wrong in the author's words, and how to mend it. A mistake in the
 * content is never an exception.
 */
package org.wardmote.problem;
