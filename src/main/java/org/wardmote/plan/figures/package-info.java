/**
 * Which figures does the site show, and how were they made?
 *
 * <p>Indicators, flags, comparison, the map, the methods, and the data to take along.
 */
package org.wardmote.plan.figures;
