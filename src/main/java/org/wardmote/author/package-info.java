/**
 * How is content begun and mended?
 *
 * <p>In: what {@link org.wardmote.field.FileKinds} declares, and the record as far as there is one.
 * Out: files to begin with, a whole site or a meeting, valid as they are; files mended by {@link
 * org.wardmote.author.Mender} where that can be done in one way alone; and JSON Schemas, by which
 * editors such as VS Code complete and check the same files that the reader reads.
 */
package org.wardmote.author;
