package org.wardmote.author;

import java.util.regex.Pattern;

/** An author's words, as they must be written in Markdown so that they are read as words. */
final class Words {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#|~&]");

    private Words() {}

    /**
     * A run of words in Markdown: with a backslash before every sign that means something there.
     */
    static String inMarkdown(String words) {
        return SIGNS.matcher(words).replaceAll("\\\\$0");
    }

    /** A run of words within a comment of Markdown, which it must not end. */
    static String inComment(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("-{2,}", "–").replace(">", "›").strip();
    }
}
