/**
 * What came of the reviews?
 *
 * <p>The reviews of deaths, named by number alone, and the case reviews that anyone may ask for.
 */
package org.wardmote.plan.reviews;
