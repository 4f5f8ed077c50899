/**
 * How is a problem told?
 *
 * <p>In: problems, and the files they stand in. Out: text for a terminal, with the author's own
 * line and a mark under what is meant, or one line a problem; or a report that a git host or
 * another program reads.
 */
package org.wardmote.report;
