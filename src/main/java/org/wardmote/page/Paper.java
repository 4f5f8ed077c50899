package org.wardmote.page;

import java.util.ArrayList;
import java.util.List;
import org.wardmote.model.Document;
import org.wardmote.model.Written;

/**
 * A document as a page lists it: its title, as a link where it can be read, and what it is.
 *
 * @param facts such as {@code PDF, 322 KB, 4 pages}, or {@code PDF, 322 KB. Not held here.}; may be
 *     empty
 */
public record Paper(Line title, String facts) {

    public static Paper of(Document document) {
        String title = document.title();
        if (document.holding() instanceof Document.Held held) {
            return new Paper(Line.of(Link.of(title, held.address())), facts(held));
        }
        if (document.holding() instanceof Document.Linked linked) {
            return new Paper(
                    Line.of(new Line.Outward(title, linked.url())), linked.type().orElse(""));
        }
        return new Paper(Line.of(title), facts((Document.NotHeld) document.holding()));
    }

    private static String facts(Document.Held held) {
        List<String> facts = new ArrayList<>(List.of(held.type(), Written.size(held.bytes())));
        held.pages().ifPresent(pages -> facts.add(pages == 1 ? "1 page" : pages + " pages"));
        return String.join(", ", facts);
    }

    private static String facts(Document.NotHeld paper) {
        List<String> facts = new ArrayList<>();
        paper.type().map(type -> type.toUpperCase(java.util.Locale.ROOT)).ifPresent(facts::add);
        paper.size().ifPresent(facts::add);
        return (facts.isEmpty() ? "" : String.join(", ", facts) + ". ") + "Not held here.";
    }
}
