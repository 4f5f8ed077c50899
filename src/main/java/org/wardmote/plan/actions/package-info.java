/**
 * What was promised, by whom and by when?
 *
 * <p>The register of actions, whole and by owner, and how an action stands wherever it is named.
 */
package org.wardmote.plan.actions;
