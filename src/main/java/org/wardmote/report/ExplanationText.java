package org.wardmote.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An explanation as it is read on a terminal: headings set off, examples moved in, words wrapped.
 */
public final class ExplanationText {

    private static final int WIDTH = 80;
    private static final String STEP_IN = "    ";
    private static final Pattern FENCE = Pattern.compile("( *)```\\w*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    /** The lines of a paragraph or of an entry of a list that has not ended yet. */
    private final List<String> open = new ArrayList<>();

    private ExplanationText(Ink ink) {
        this.ink = ink;
    }

    /** The whole text, ending with a line break. */
    public static String of(Explanation explanation, Ink ink) {
        ExplanationText told = new ExplanationText(ink);
        told.text.append(ink.bold(explanation.title())).append("\n\n");
        told.tell(explanation.markdown().lines().toList());
        String address = Documentation.page(explanation.code());
        told.text.append("\nOnline: ").append(ink.link(address, address)).append('\n');
        return told.text.toString();
    }

    private void tell(List<String> lines) {
        String indent = "";
        boolean isExample = false;
        for (String line : lines) {
            Matcher fence = FENCE.matcher(line);
            if (fence.matches()) {
                end();
                indent = fence.group(1);
                isExample = !isExample;
            } else if (isExample) {
                text.append(line.isEmpty() ? "" : STEP_IN + line.substring(indent.length()))
                        .append('\n');
            } else {
                words(line);
            }
        }
        end();
    }

    private void words(String line) {
        if (line.isEmpty()) {
            end();
            text.append('\n');
        } else if (line.startsWith("## ")) {
            text.append(ink.bold(line.substring("## ".length()))).append('\n');
        } else {
            if (line.startsWith("- ")) {
                end();
            }
            open.add(line);
        }
    }

    private void end() {
        if (!open.isEmpty()) {
            String all = String.join(" ", open);
            String hanging = all.startsWith("- ") ? "  " : "";
            wrapped(all, hanging).forEach(line -> text.append(set(line)).append('\n'));
            open.clear();
        }
    }

    /** Words within backticks stay whole. */
    private static List<String> wrapped(String words, String hanging) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" (?=(?:[^`]*`[^`]*`)*[^`]*$)")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(hanging);
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Where there is no colour, the marks show what is to be typed as it stands. */
    private String set(String line) {
        return ink == Ink.PLAIN
                ? line
                : CODE.matcher(line)
                        .replaceAll(found -> Matcher.quoteReplacement(ink.bold(found.group(1))));
    }
}
