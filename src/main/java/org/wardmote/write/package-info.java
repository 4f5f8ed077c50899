/**
 * What is a finished file, and how does it reach the disk?
 *
 * <p>In: {@link org.wardmote.write.OutputFile}s, one at a time and from several threads. Out: a
 * site folder that holds exactly this build, changed in such an order that a build killed at any
 * moment leaves a site that works; or the files in memory; or nothing.
 */
package org.wardmote.write;
