/**
 * What was made before, and does it still hold?
 *
 * <p>In: what a stage makes, and all that it makes it of. Out: the same, made anew only where
 * something that it is made of is another now.
 */
package org.wardmote.memory;
