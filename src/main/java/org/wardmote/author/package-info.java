/**
 * How is content begun and mended?
 *
 * <p>In: what {@link org.wardmote.field.FileKinds} declares. Out: JSON Schemas, by which editors
 * such as VS Code complete and check the same files that the reader reads.
 */
package org.wardmote.author;
