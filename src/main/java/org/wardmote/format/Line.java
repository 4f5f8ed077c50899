package org.wardmote.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmote.model.Address;
import org.wardmote.model.Markup;

/**
 * The words that are read in one go, with their tags: a paragraph, a heading, a row of a table.
 *
 * <p>Area names are looked for in its text as a whole, so that a name may run over a line's end.
 */
final class Line {

    /** Whether its text falls into sentences or, as a row of a table does, says one thing. */
    enum Reading {
        SENTENCES,
        WHOLE
    }

    private final Reading reading;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Line(Reading reading) {
        this.reading = reading;
    }

    sealed interface Token permits Tag, Words {}

    record Tag(Markup.Piece piece) implements Token {}

    /**
     * @param start where the words begin in the line's text
     * @param offset where they begin in the source
     */
    record Words(String text, int start, int offset, Kind kind) implements Token {
        int end() {
            return start + text.length();
        }
    }

    enum Kind {
        /** An area named here becomes a link. */
        PLAIN,
        /** Shown as it is: within a link, or code. */
        FIXED,
        /** Heard in the text but not shown, such as what parts two cells. */
        UNSEEN
    }

    Line tag(String html) {
        tokens.add(new Tag(new Markup.Html(html)));
        return this;
    }

    Line target(Address address, String fragment) {
        tokens.add(new Tag(new Markup.Target(address, fragment)));
        return this;
    }

    Line words(String words, int offset, Kind kind) {
        if (!words.isEmpty()) {
            tokens.add(new Words(words, text.length(), offset, kind));
            text.append(words);
        }
        return this;
    }

    Line append(Line other) {
        for (Token token : other.tokens) {
            if (token instanceof Words words) {
                words(words.text(), words.offset(), words.kind());
            } else {
                tokens.add(token);
            }
        }
        return this;
    }

    Reading reading() {
        return reading;
    }

    List<Token> tokens() {
        return tokens;
    }

    String text() {
        return text.toString();
    }

    /** Where a place in the text stands in the source. */
    int offsetOf(int place) {
        int offset = 0;
        for (Token token : tokens) {
            if (token instanceof Words words && words.start() <= place) {
                offset = words.offset() + Math.min(place - words.start(), words.text().length());
            }
        }
        return offset;
    }

    /**
     * The line without its first characters; empty where a tag stands among them, since half of it
     * would be left.
     */
    Optional<Line> without(int characters) {
        Line rest = new Line(reading);
        for (Token token : tokens) {
            if (token instanceof Words words) {
                int cut = Math.max(0, Math.min(characters - words.start(), words.text().length()));
                rest.words(words.text().substring(cut), words.offset() + cut, words.kind());
            } else if (rest.text.isEmpty() && textBefore(token) < characters) {
                return Optional.empty();
            } else {
                rest.tokens.add(token);
            }
        }
        return Optional.of(rest);
    }

    private int textBefore(Token tag) {
        int end = 0;
        for (Token token : tokens) {
            if (token == tag) {
                return end;
            }
            end = token instanceof Words words ? words.end() : end;
        }
        return end;
    }
}
