package org.wardmote.report;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
     * @param message what it quotes is marked whole, if it stands at the column or, once, after it
     */
    static Excerpt of(String line, int column, String message) {
        if (column == 0 || column > line.length() + 1) {
            return new Excerpt(cut(line, 0), "", "");
        }
        Span meant = meant(line, column - 1, message);
        int from = line.length() <= WIDTH ? 0 : Math.max(0, meant.start() - LEAD);
        String text = cut(line, from);
        String before = (from > 0 ? "…" : "") + line.substring(from, meant.start());
        int room = Math.max(1, text.length() - before.length());
        return new Excerpt(
                text, before.replaceAll("[^\t]", " "), "^".repeat(Math.min(room, meant.length())));
    }

    /** A part of the line, from 0. */
    private record Span(int start, int length) {}

    private static String cut(String line, int from) {
        String rest = (from > 0 ? "…" : "") + line.substring(from);
        return rest.length() <= WIDTH ? rest : rest.substring(0, WIDTH - 1) + "…";
    }

    /** Where the first quotation of the message stands that the line has; else one character. */
    private static Span meant(String line, int start, String message) {
        return QUOTED.matcher(message)
                .results()
                .flatMap(quotation -> Stream.of(quotation.group(), quotation.group(1)))
                .filter(text -> line.startsWith(text, start) || isOnceIn(line, start, text))
                .map(text -> new Span(line.indexOf(text, start), text.length()))
                .min(Comparator.comparingInt(Span::start))
                .orElse(new Span(start, 1));
    }

    private static boolean isOnceIn(String line, int start, String text) {
        int first = line.indexOf(text, start);
        return first >= 0 && line.indexOf(text, first + 1) < 0;
    }
}
