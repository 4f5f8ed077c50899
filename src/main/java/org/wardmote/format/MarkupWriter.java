package org.wardmote.format;

import java.util.ArrayList;
import java.util.List;
import org.wardmote.model.Address;
import org.wardmote.model.Markup;

/** Puts a {@link Markup} together: tags as they are, text escaped, targets apart. */
final class MarkupWriter {

    private final List<Markup.Piece> pieces = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();

    /** Finished HTML, made by this package alone and never taken from an author. */
    MarkupWriter html(String html) {
        run.append(html);
        return this;
    }

    MarkupWriter text(String text) {
        return html(escape(text));
    }

    MarkupWriter piece(Markup.Piece piece) {
        if (piece instanceof Markup.Html html) {
            return html(html.text());
        }
        finishRun();
        pieces.add(piece);
        return this;
    }

    MarkupWriter target(Address address, String fragment) {
        return piece(new Markup.Target(address, fragment));
    }

    boolean isBlank() {
        return pieces.isEmpty() && run.toString().isBlank();
    }

    Markup markup() {
        finishRun();
        return new Markup(pieces);
    }

    private void finishRun() {
        if (!run.isEmpty()) {
            pieces.add(new Markup.Html(run.toString()));
            run.setLength(0);
        }
    }

    /** Safe as text and within a quoted attribute; characters that HTML forbids are left out. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(MarkupWriter::isAllowed).forEach(c -> append(escaped, c));
        return escaped.toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(c);
        }
    }

    private static boolean isAllowed(int c) {
        boolean isControl = c < 0x20 && c != '\t' && c != '\n' || c >= 0x7f && c < 0xa0;
        boolean isSurrogate = c >= 0xd800 && c <= 0xdfff;
        boolean isNoCharacter = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        return !isControl && !isSurrogate && !isNoCharacter;
    }
}
