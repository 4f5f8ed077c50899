package org.wardmote.report;

import org.wardmote.problem.Problem;

/** One way to tell a problem to a person. */
@FunctionalInterface
public interface Report {

    /** The problem in words, ending with a line break. */
    String tell(Problem problem);
}
