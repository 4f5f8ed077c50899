package org.wardmote.format;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the notes of one file in the order in which they are called for, and keeps those that
 * still have to be written under the section that calls for them.
 */
final class Footnotes {

    private final Map<FootnoteBlock, Note> notes = new HashMap<>();
    private final List<Note> pending = new ArrayList<>();

    /**
     * @param back the anchor to which it leads back
     */
    record Note(int number, FootnoteBlock block, String back) {
        String anchor() {
            return "note-" + number;
        }
    }

    boolean isFirstCall(FootnoteBlock block) {
        return !notes.containsKey(block);
    }

    int nextNumber() {
        return notes.size() + 1;
    }

    /** The note that is called for; {@code back} counts for its first call only. */
    Note call(FootnoteBlock block, String back) {
        if (isFirstCall(block)) {
            Note note = new Note(nextNumber(), block, back);
            notes.put(block, note);
            pending.add(note);
        }
        return notes.get(block);
    }

    /** What is to be written now; each note once. */
    List<Note> takePending() {
        List<Note> taken = List.copyOf(pending);
        pending.clear();
        return taken;
    }
}
