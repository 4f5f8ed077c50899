/**
 * What was planned and spent in each financial year?
 *
 * <p>A page for each plan and for each year of finance, and their lists.
 */
package org.wardmote.plan.years;
