/**
 * What was said and settled, meeting by meeting?
 *
 * <p>A page for each meeting, the list of them, and the register of decisions.
 */
package org.wardmote.plan.meetings;
