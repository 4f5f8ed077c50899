/**
 * What may stand on a page?
 *
 * <p>Lines with links and marks, terms with their values, ledgers, tables, charts and maps: values
 * that a template shows as they are. {@link org.wardmote.page.SitePage} is what every page has.
 */
package org.wardmote.page;
