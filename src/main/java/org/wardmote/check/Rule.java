package org.wardmote.check;

import org.wardmote.model.Content;
import org.wardmote.problem.Problems;

/**
 * Something that must hold of the content as a whole, and is told where it does not.
 *
 * <p>A new rule is a class named by what must hold, such as {@link AmendmentsHaveWords}, and a line
 * in {@link Rules}.
 */
@FunctionalInterface
public interface Rule {

    void check(Content content, Problems problems);
}
