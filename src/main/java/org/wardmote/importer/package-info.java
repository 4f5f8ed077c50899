/**
 * How does foreign data become content?
 *
 * <p>In: files as others publish them ({@link org.wardmote.importer.ForeignFile}), and the record
 * that they come into ({@link org.wardmote.importer.Destination}). Out: what each {@link
 * org.wardmote.importer.Importer} proposes ({@link org.wardmote.importer.Proposal}): files of the
 * content, ready to be written, with a count of everything that was met on the way, and a problem
 * for whatever could not be taken. Nothing is dropped in silence, and nothing that stands in the
 * content is overwritten unasked.
 */
package org.wardmote.importer;
