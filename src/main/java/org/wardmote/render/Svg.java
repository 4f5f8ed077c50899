package org.wardmote.render;

import org.wardmote.model.Decimal;

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

    /** What was drawn elsewhere. */
    Svg add(Svg other) {
        written.append(other.written);
        return this;
    }

    /** A share of the width, which is 100: {@code 12.35}. */
    static String share(double value) {
        return Decimal.of(value, 2).brief().plain();
    }

    /** The same with its sign: {@code 12.35%}. */
    static String percent(double value) {
        return share(value) + "%";
    }

    /** At most one place after the point, which is finer than any screen. */
    static String number(double value) {
        return Decimal.of(value, 1).brief().plain();
    }

    @Override
    public String toString() {
        return written.toString();
    }

    /** The beginning of an element, to which more attributes may come before its {@link #end}. */
    Svg begin(String name, Object... attributes) {
        written.append('<').append(name);
        return more(attributes);
    }

    Svg more(Object... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String text = value instanceof Double number ? number(number) : value.toString();
            written.append(' ').append(attributes[i]);
            written.append("=\"").append(escaped(text)).append('"');
        }
        return this;
    }

    /** Ends what was begun, with words in it. */
    Svg end(String words, String name) {
        written.append('>').append(escaped(words));
        return close(name);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
