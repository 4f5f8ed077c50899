package org.wardmote.read;

import org.wardmote.format.MarkdownContext;
import org.wardmote.model.PublicRecord.Registers;
import org.wardmote.problem.Problems;

/**
 * What is known when minutes are read.
 *
 * @param priorities of all plans, by id and title
 * @param markdown area names, pictures, and where problems are collected
 * @param names everything that may be named, what is kept out of the site too
 */
record MinutesContext(
        Registers registers, Register priorities, MarkdownContext markdown, Names names) {

    Problems problems() {
        return markdown.problems();
    }
}
