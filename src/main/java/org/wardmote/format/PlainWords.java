package org.wardmote.format;

import org.wardmote.model.Markup;

/** Words of a field that holds no Markdown, made fit to stand on a page. */
public final class PlainWords {

    private PlainWords() {}

    /** {@code Lamps & paths} becomes {@code Lamps &amp;amp; paths}. */
    public static Markup markup(String words) {
        return words.isEmpty() ? Markup.NOTHING : new MarkupWriter().text(words).markup();
    }
}
