/**
 * How does a folder become a site?
 *
 * <p>In: a content folder, themes and a date. Out: finished files, handed to a sink as they are
 * made, and what was found on the way. The stages are the packages beside this one.
 */
package org.wardmote;
