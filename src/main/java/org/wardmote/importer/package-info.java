/**
 * How does foreign data become content?
 *
 * <p>In: files as others publish them ({@link org.wardmote.importer.ForeignFile}), and the areas
 * and indicators of the record. Out: files of the content, ready to be written, with a count of
 * everything that was met on the way, and a problem for whatever could not be taken. Nothing is
 * dropped in silence, and nothing that stands in the content is overwritten unasked.
 */
package org.wardmote.importer;
