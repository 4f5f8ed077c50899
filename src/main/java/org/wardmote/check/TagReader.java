package org.wardmote.check;

import java.util.Locale;
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

        /** Words between two tags. */
        void said(Words words);
    }

    /** Words between two tags, with their character references resolved once they are asked for. */
    record Words(String html, int from, int to) {

        String text() {
            return resolved(html.substring(from, to));
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
                listener.said(new Words(html, at, end));
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
        Tag tag = new Tag(html, name, offset);
        while (at < letters.length && letters[at] != '>') {
            if (isSpace(letters[at]) || letters[at] == '/') {
                at++;
            } else {
                attribute(tag);
            }
        }
        at++;
        listener.opened(tag);
        if (RAW.contains(name)) {
            int end = html.indexOf("</" + name, at);
            at = end < 0 ? letters.length : end;
        }
    }

    /** A name, and the value after {@code =}, in either quotes or in none. */
    private void attribute(Tag tag) {
        int name = at;
        passWord();
        int nameEnd = at;
        if (at >= letters.length || letters[at] != '=') {
            tag.add(new Tag.Attribute(name, nameEnd, at, at));
            return;
        }
        at++;
        char quote = at < letters.length ? letters[at] : ' ';
        if (quote == '"' || quote == '\'') {
            int start = at + 1;
            int end = html.indexOf(quote, start);
            at = end < 0 ? letters.length : end + 1;
            tag.add(new Tag.Attribute(name, nameEnd, start, end < 0 ? letters.length : end));
        } else {
            int start = at;
            while (at < letters.length && !isSpace(letters[at]) && letters[at] != '>') {
                at++;
            }
            tag.add(new Tag.Attribute(name, nameEnd, start, at));
        }
    }

    private String word() {
        int start = at;
        passWord();
        return html.substring(start, at);
    }

    private void passWord() {
        int start = at;
        while (at < letters.length && !endsWord(letters[at])) {
            at++;
        }
        if (at == start) {
            at++;
        }
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

    static String resolved(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
    }
}
