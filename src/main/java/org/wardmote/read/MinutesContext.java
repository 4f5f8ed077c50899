package org.wardmote.read;

import java.util.List;
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

    /** All of it as a value, with what the words were read with. */
    Object known(WordsReader words) {
        return List.of(words.known(), registers, priorities);
    }

    /** The same where others hear what is wrong. */
    MinutesContext telling(Problems other) {
        return new MinutesContext(registers, priorities, markdown.telling(other), names);
    }

    Problems problems() {
        return markdown.problems();
    }
}
