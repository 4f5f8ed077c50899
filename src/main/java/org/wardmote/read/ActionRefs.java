package org.wardmote.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wardmote.model.Label;
import org.wardmote.model.Prose;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/** The references of one meeting's actions: those written, and A1, A2 … for the others. */
final class ActionRefs {

    private final Set<String> written = new HashSet<>();
    private int given;

    private ActionRefs() {}

    /** Takes note of every reference that is written, and tells of one that is written twice. */
    static ActionRefs of(List<Prose.Labelled> paragraphs, Problems problems) {
        ActionRefs refs = new ActionRefs();
        for (Prose.Labelled paragraph : paragraphs) {
            if (paragraph.label() == Label.ACTION) {
                paragraph.ref().ifPresent(ref -> refs.add(ref, locationOf(paragraph), problems));
            }
        }
        return refs;
    }

    /** The first reference that is neither written nor given yet. */
    String next() {
        String ref;
        do {
            given++;
            ref = "A" + given;
        } while (written.contains(folded(ref)));
        return ref;
    }

    /** Where the reference of a labelled paragraph stands. */
    static Location locationOf(Prose.Labelled paragraph) {
        Location label = paragraph.location();
        return label.at(label.line(), label.column() + paragraph.label().word().length() + 1);
    }

    private void add(String ref, Location location, Problems problems) {
        if (!written.add(folded(ref))) {
            problems.add(
                    Code.REF_DUPLICATE,
                    location,
                    "a second action of this meeting is called \"%s\".".formatted(ref),
                    "Give it a reference of its own, such as %s.".formatted(free()));
        }
    }

    private String free() {
        int number = written.size();
        while (written.contains(folded("A" + number))) {
            number++;
        }
        return "A" + number;
    }

    /** Anchors and addresses do not tell A1 from a1. */
    private static String folded(String ref) {
        return ref.toLowerCase(Locale.ROOT);
    }
}
