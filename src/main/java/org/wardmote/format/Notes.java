package org.wardmote.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmote.model.Prose;

/** Writes the notes that a section calls for under it, each with its way back. */
final class Notes {

    private final Gathering gathering;
    private final Blocks blocks;

    Notes(Gathering gathering, Blocks blocks) {
        this.gathering = gathering;
        this.blocks = blocks;
    }

    /** The notes called for since the last time; a note may call for another. */
    Optional<Prose.Block> write(String anchor) {
        List<Footnotes.Note> notes = new ArrayList<>(gathering.footnotes().takePending());
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        Footnotes.Note first = notes.get(0);
        Sheet sheet = new Sheet(gathering.lines(), new Setting(anchor, Setting.Appearance.ONCE));
        sheet.html("<ol class=\"notes\" start=\"" + first.number() + "\">\n");
        for (int i = 0; i < notes.size(); i++) {
            write(notes.get(i), sheet);
            notes.addAll(gathering.footnotes().takePending());
        }
        sheet.html("</ol>\n");
        return Optional.of(
                new Prose.Passage(
                        sheet.markup(),
                        sheet.text(),
                        gathering.positions().at(first.block().getStartOffset())));
    }

    private void write(Footnotes.Note note, Sheet sheet) {
        sheet.html("<li id=\"" + note.anchor() + "\">");
        blocks.children(note.block(), sheet);
        sheet.html("<p><a href=\"");
        sheet.writer().target(gathering.address(), note.back());
        sheet.html("\">Back to the text<span class=\"visually-hidden\"> of note ");
        sheet.html(note.number() + "</span></a></p></li>\n");
    }
}
