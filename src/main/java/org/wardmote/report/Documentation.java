package org.wardmote.report;

import org.wardmote.problem.Code;

/**
 * Where the documentation of Wardmote is published, and with it the page of every code:
 * https://wardmote.example.org/docs/problems/date-unreadable/.
 */
public final class Documentation {

    /** Ends with a stroke. It is set here alone, once the project has an address of its own. */
    public static final String ADDRESS = "https://wardmote.example.org/docs/";

    private Documentation() {}

    /** The page on which a code is explained. */
    public static String page(Code code) {
        return ADDRESS + "problems/" + code.id() + "/";
    }
}
