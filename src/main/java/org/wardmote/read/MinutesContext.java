package org.wardmote.read;

import java.util.List;
import org.wardmote.format.MarkdownContext;
import org.wardmote.model.Plan;
import org.wardmote.model.PublicRecord.Registers;
import org.wardmote.problem.Problems;

/**
 * What is known when minutes are read.
 *
 * @param priorities of all plans
 * @param markdown area names, pictures, and where problems are collected
 */
public record MinutesContext(
        Registers registers, List<Plan.Priority> priorities, MarkdownContext markdown) {

    public MinutesContext {
        priorities = List.copyOf(priorities);
    }

    Problems problems() {
        return markdown.problems();
    }
}
