/**
 * Who are the people, bodies and organisations of the record?
 *
 * <p>A page for each, and the lists of their names.
 */
package org.wardmote.plan.people;
