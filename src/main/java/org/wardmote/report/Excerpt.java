package org.wardmote.report;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The part of a line that is shown, and the mark under what is meant.
 *
 * @param indent what stands before the mark: spaces, and tabs where the line has them
 * @param mark as many {@code ^} as the meant text is long; empty where no column is known
 */
record Excerpt(String text, String indent, String mark) {

    private static final int WIDTH = 100;

    /** How much of a long line is shown before what is meant. */
    private static final int LEAD = 40;

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    /**
     * @param column counted from 1; 0 speaks of the whole line
     * @param message what it quotes is marked whole where it stands at the column
     */
    static Excerpt of(String line, int column, String message) {
        if (column == 0 || column > line.length() + 1) {
            return new Excerpt(cut(line, 0), "", "");
        }
        int start = column - 1;
        int from = line.length() <= WIDTH ? 0 : Math.max(0, start - LEAD);
        String text = cut(line, from);
        String before = (from > 0 ? "…" : "") + line.substring(from, start);
        int room = Math.max(1, text.length() - before.length());
        int length = Math.min(room, meant(line.substring(start), message));
        return new Excerpt(text, before.replaceAll("[^\t]", " "), "^".repeat(length));
    }

    private static String cut(String line, int from) {
        String rest = (from > 0 ? "…" : "") + line.substring(from);
        return rest.length() <= WIDTH ? rest : rest.substring(0, WIDTH - 1) + "…";
    }

    /** The length of the longest quotation of the message with which the text begins; else 1. */
    private static int meant(String text, String message) {
        return QUOTED.matcher(message)
                .results()
                .map(quotation -> lengthAtStart(text, quotation))
                .max(Comparator.naturalOrder())
                .filter(length -> length > 0)
                .orElse(1);
    }

    private static int lengthAtStart(String text, MatchResult quotation) {
        if (text.startsWith(quotation.group())) {
            return quotation.group().length();
        }
        return text.startsWith(quotation.group(1)) ? quotation.group(1).length() : 0;
    }
}
