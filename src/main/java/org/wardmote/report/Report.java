package org.wardmote.report;

import java.util.List;
import org.wardmote.problem.Problem;

/** One way to tell problems, to a person or to a program. */
@FunctionalInterface
public interface Report {

    /**
     * All of them as one text, in the order in which they are given.
     *
     * @return empty, or ending with a line break
     */
    String tell(List<Problem> problems);
}
