package org.wardmote.cli;

import java.util.SortedMap;
import org.wardmote.author.Mended;
import org.wardmote.model.Written;

/**
 * What was mended, in a few lines for a person.
 *
 * <pre>
 * Mended in 2 files:
 *   dates as year-month-day  2
 *   references of actions    1
 * </pre>
 */
final class FixSummary {

    private FixSummary() {}

    /** Whether it was written or only shown. */
    enum Manner {
        DONE("Mended in %s:"),
        TRIED("Would be mended in %s; nothing was written:");

        private final String words;

        Manner(String words) {
            this.words = words;
        }
    }

    /** Without a line break at its end. */
    static String of(Mended mended, Manner manner) {
        if (mended.edits().isEmpty()) {
            return "There is nothing to mend that can be mended in one way alone.";
        }
        SortedMap<String, Long> kinds = mended.kinds();
        int width = kinds.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder lines =
                new StringBuilder(
                        manner.words.formatted(Written.counted(mended.files().size(), "file")));
        kinds.forEach(
                (kind, number) ->
                        lines.append('\n')
                                .append("  ")
                                .append(kind)
                                .append(" ".repeat(width - kind.length()))
                                .append("  ")
                                .append(Written.number(number)));
        return lines.toString();
    }
}
