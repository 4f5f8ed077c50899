/**
 * Which other files are offered?
 *
 * <p>In: the site plan and the facts it was made from. Out: files besides the pages: the sitemap,
 * what hosts look for, calendars, JSON and CSV. What is hidden or protected is in neither input.
 */
package org.wardmote.export;
