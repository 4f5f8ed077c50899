/**
 * What do the released figures say?
 *
 * <p>In: the {@link org.wardmote.release.Release}, and of the record what is said about its
 * indicators. Out: findings, which hold values and no words. One class a method, each with its
 * source; no method adds up counts, for that is done where figures are released.
 */
package org.wardmote.analyse;
