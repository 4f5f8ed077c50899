/**
 * Which pages are there in all, and what stands around them?
 *
 * <p>The {@link org.wardmote.plan.site.SitePlan} with every kind of page, the frame, the
 * navigation, and the pages that belong to no one subject.
 */
package org.wardmote.plan.site;
