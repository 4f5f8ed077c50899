package org.wardmote.cli;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * How many columns of a terminal a text takes: an accent of its own takes none, an ideogram two.
 *
 * <p>After Unicode Standard Annex 11, "East Asian Width", https://www.unicode.org/reports/tr11/.
 */
final class Width {

    private static final int FIRST_PICTURE = 0x1F300;
    private static final int LAST_PICTURE = 0x1FAFF;
    private static final int FIRST_FULL = 0xFF01;
    private static final int LAST_FULL = 0xFF60;

    private Width() {}

    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    /** At blanks, and within a word that is longer than a line. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && of(line.toString()) + 1 + of(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (of(line.toString()) > width) {
                int end = fitting(line, width);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** The end of the part that fits; one sign at least. */
    private static int fitting(CharSequence line, int width) {
        int end = 0;
        int taken = 0;
        while (end < line.length()) {
            int sign = Character.codePointAt(line, end);
            if (end > 0 && taken + of(sign) > width) {
                return end;
            }
            taken += of(sign);
            end += Character.charCount(sign);
        }
        return end;
    }

    private static int of(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(sign) ? 2 : 1;
        };
    }

    private static boolean isWide(int sign) {
        return switch (UnicodeScript.of(sign)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default ->
                    sign >= FIRST_PICTURE && sign <= LAST_PICTURE
                            || sign >= FIRST_FULL && sign <= LAST_FULL;
        };
    }
}
