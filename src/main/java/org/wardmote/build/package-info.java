/**
 * In which order does it happen?
 *
 * <p>In: a content folder, themes and a date. Out: finished files, handed to a sink as they are
 * made, and what was found on the way. {@link org.wardmote.build.Pipeline} is the list of stages.
 */
package org.wardmote.build;
