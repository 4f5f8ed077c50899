/**
 * How do I see it while I write?
 *
 * <p>In: a folder that somebody writes in, and a build that can be asked again and again. Out: the
 * site on a port of this machine, from memory; every page that is open follows each change, and
 * tells what is wrong in the words of the terminal. Nothing is written.
 */
package org.wardmote.serve;
