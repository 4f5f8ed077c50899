/**
 * What may I type?
 *
 * <p>In: the words of the command line, and the only clock that anyone asks. Out: the result on
 * stdout, everything else on stderr, and an exit code. Each command is a class; what it does is
 * said by its {@code --help}.
 */
package org.wardmote.cli;
