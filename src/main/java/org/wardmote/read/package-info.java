/**
 * How do files become content?
 *
 * <p>In: the content folder. Out: one immutable {@link org.wardmote.model.Content}, with owners,
 * histories and the areas that words name resolved, once all is known; and every problem of every
 * file.
 */
package org.wardmote.read;
