/**
 * What do figures say, in words, tables and charts?
 *
 * <p>In: the findings and released figures of a {@link org.wardmote.standing.Standing}. Out: what
 * may stand on a page: sentences, marks, tables, charts and maps.
 */
package org.wardmote.tell;
