package org.wardmote.render;

import java.util.Locale;

/**
 * A drawing as it is written down: {@code new Svg().empty("line", "x1", 0, "x2", 640)}.
 *
 * <p>Attributes come in pairs, name and value. Colours and type are not among them: they belong to
 * the theme's classes.
 */
final class Svg {

    private final StringBuilder written = new StringBuilder(4_096);

    Svg open(String name, Object... attributes) {
        begin(name, attributes);
        written.append('>');
        return this;
    }

    Svg close(String name) {
        written.append("</").append(name).append('>');
        return this;
    }

    Svg empty(String name, Object... attributes) {
        begin(name, attributes);
        written.append("/>");
        return this;
    }

    /** An element that holds words and nothing else. */
    Svg words(String name, String words, Object... attributes) {
        open(name, attributes);
        written.append(escaped(words));
        return close(name);
    }

    /** At most one place after the point, which is finer than any screen. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    @Override
    public String toString() {
        return written.toString();
    }

    private void begin(String name, Object... attributes) {
        written.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String text = value instanceof Double number ? number(number) : value.toString();
            written.append(' ').append(attributes[i]);
            written.append("=\"").append(escaped(text)).append('"');
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
