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

    /** The same with what appointments say of who holds which post. */
    MinutesContext knowing(Appointments appointments) {
        return new MinutesContext(
                registers.withPeople(appointments.known(registers.people())),
                priorities,
                markdown,
                names.with(names.people().knowing(appointments)));
    }

    Problems problems() {
        return markdown.problems();
    }
}
