/**
 * What may each file say?
 *
 * <p>In: nothing; these are declarations. Out: {@link org.wardmote.field.FileKinds}, which names
 * every field of every kind of file once, with its type, whether it must be there, the words it
 * allows and a sentence for a person. The reader works from them; the field reference is made from
 * them.
 */
package org.wardmote.field;
