package org.wardmote.write;

/**
 * A file of the new site that waits for publication.
 *
 * @param hash the SHA-256 of its bytes, in hexadecimal
 */
record Staged(String hash, Fate fate) {}
