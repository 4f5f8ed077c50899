package org.wardmote.cli;

/** The exit codes, so that scripts can tell what happened. */
final class Exit {

    static final int DONE = 0;

    /** Problems in the content, as grave as was asked for or graver. */
    static final int PROBLEMS = 1;

    /** The command cannot be understood, or {@code site.yaml} cannot be used. */
    static final int MISUSE = 2;

    /** The machine failed: a file cannot be read or written, the disk is full. */
    static final int MACHINE = 3;

    /** A fault of Wardmote itself. */
    static final int FAULT = 70;

    /** Ended by Ctrl-C. */
    static final int INTERRUPTED = 130;

    private Exit() {}
}
