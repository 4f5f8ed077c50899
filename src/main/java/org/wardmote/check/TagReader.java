package org.wardmote.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Reads the tags and words of a page of ours as they come. The pages were written by this program,
 * so that no tree is needed to find their links and anchors, and thousands are read in a second.
 */
final class TagReader {

    private static final Set<String> RAW = Set.of("script", "style");

    private final String html;

    /** The same, since a page of many charts is looked at letter by letter. */
    private final char[] letters;

    private int at = 0;

    private TagReader(String html) {
        this.html = html;
        this.letters = html.toCharArray();
    }

    /** Hears what stands in a page, in its order. */
    interface Listener {

        void opened(Tag tag);

        void closed(String name);

        /** Words between two tags, with their character references resolved. */
        void said(String words);
    }

    /**
     * A tag that opens an element.
     *
     * @param name in lower case
     * @param offset of its {@code <}
     */
    record Tag(String name, Map<String, String> attributes, int offset) {

        /** The value of an attribute; empty where there is none. */
        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }
    }

    static void read(String html, Listener listener) {
        new TagReader(html).read(listener);
    }

    private void read(Listener listener) {
        while (at < letters.length) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? letters.length : tag;
            if (end > at) {
                listener.said(resolved(html.substring(at, end)));
            }
            at = end;
            if (tag >= 0) {
                tag(listener);
            }
        }
    }

    private void tag(Listener listener) {
        if (html.startsWith("<!--", at)) {
            skipTo("-->", at + 4);
        } else if (html.startsWith("</", at)) {
            int start = at + 2;
            skipTo(">", start);
            listener.closed(lower(html.substring(start, Math.max(start, at - 1)).strip()));
        } else if (at + 1 < letters.length && Character.isLetter(letters[at + 1])) {
            open(listener);
        } else {
            skipTo(">", at + 1);
        }
    }

    private void open(Listener listener) {
        int offset = at;
        at++;
        String name = lower(word());
        Map<String, String> attributes = new HashMap<>(8);
        while (at < letters.length && letters[at] != '>') {
            if (isSpace(letters[at]) || letters[at] == '/') {
                at++;
            } else {
                String attribute = lower(word());
                attributes.putIfAbsent(attribute, value());
            }
        }
        at++;
        listener.opened(new Tag(name, attributes, offset));
        if (RAW.contains(name)) {
            int end = html.indexOf("</" + name, at);
            at = end < 0 ? letters.length : end;
        }
    }

    /** The value after {@code =}, in either quotes or in none; empty where no {@code =} follows. */
    private String value() {
        if (at >= letters.length || letters[at] != '=') {
            return "";
        }
        at++;
        char quote = at < letters.length ? letters[at] : ' ';
        int start = at;
        if (quote == '"' || quote == '\'') {
            skipTo(String.valueOf(quote), start + 1);
            return resolved(html.substring(start + 1, Math.max(start + 1, at - 1)));
        }
        while (at < letters.length && !isSpace(letters[at]) && letters[at] != '>') {
            at++;
        }
        return resolved(html.substring(start, at));
    }

    private String word() {
        int start = at;
        while (at < letters.length && !endsWord(letters[at])) {
            at++;
        }
        if (at == start) {
            at++;
        }
        return html.substring(start, at);
    }

    private void skipTo(String end, int from) {
        int found = html.indexOf(end, from);
        at = found < 0 ? letters.length : found + end.length();
    }

    private static boolean endsWord(char c) {
        return c == '=' || c == '>' || c == '/' || isSpace(c);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String resolved(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
    }
}
