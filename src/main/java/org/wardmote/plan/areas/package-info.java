/**
 * What is known of each ward and place?
 *
 * <p>A page for each area, the list of them, and how their statuses moved.
 */
package org.wardmote.plan.areas;
