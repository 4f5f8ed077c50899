/**
 * How does a page become HTML?
 *
 * <p>In: a {@link org.wardmote.plan.SitePlan} and a theme. Out: finished pages and the theme's
 * assets. Templates see {@code site} and {@code page}; a name they misspell is a fault, and they do
 * no arithmetic.
 */
package org.wardmote.render;
