package org.wardmote.format;

import java.util.List;

/**
 * Writes YAML as a person would: one field a line, long texts folded, quotation marks only where
 * they are needed.
 *
 * <pre>
 * new YamlLines().field("title", "Lamps").list("notes", List.of("One is out.")).text()
 * // title: Lamps
 * // notes:
 * //   - One is out.
 * </pre>
 */
public final class YamlLines {

    private static final int WIDTH = 110;
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();
    private String indent = "";

    /** A name and its text; one that is too long for a line is folded over several. */
    public YamlLines field(String name, String value) {
        text.append(indent).append(name).append(':');
        append(value);
        return this;
    }

    /** Begins a map: the fields that follow are its own, until {@link #end}. */
    public YamlLines map(String name) {
        text.append(indent).append(name).append(":\n");
        indent += STEP;
        return this;
    }

    public YamlLines end() {
        indent = indent.substring(STEP.length());
        return this;
    }

    /** A list of texts; nothing at all where there are none. */
    public YamlLines list(String name, List<String> items) {
        if (!items.isEmpty()) {
            map(name);
            for (String item : items) {
                text.append(indent).append('-');
                append(item);
            }
            end();
        }
        return this;
    }

    public String text() {
        return text.toString();
    }

    private void append(String value) {
        if (YamlQuoting.isPlain(value) && indent.length() + value.length() > WIDTH) {
            fold(value);
        } else {
            text.append(' ').append(YamlQuoting.written(value)).append('\n');
        }
    }

    private void fold(String value) {
        text.append(" >-\n");
        String margin = indent + STEP;
        int column = 0;
        for (String word : value.split(" ")) {
            boolean fits = column > 0 && column + 1 + word.length() <= WIDTH;
            if (fits) {
                text.append(' ');
            } else {
                text.append(column == 0 ? "" : "\n").append(margin);
                column = margin.length() - 1;
            }
            text.append(word);
            column += 1 + word.length();
        }
        text.append('\n');
    }
}
