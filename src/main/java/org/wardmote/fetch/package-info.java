/**
 * How does what others made come to a site that asks for it?
 *
 * <p>In: the name, version and hashes of a package. Out: its files, from where they were kept the
 * last time or by the client of its registry, and only if they are the very ones that were looked
 * at.
 */
package org.wardmote.fetch;
