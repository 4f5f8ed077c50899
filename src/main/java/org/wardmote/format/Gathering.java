package org.wardmote.format;

import org.wardmote.model.Address;
import org.wardmote.model.Anchors;

/** What is gathered while one file of Markdown is read, and what its reading needs. */
final class Gathering {

    private final MarkdownSource source;
    private final MarkdownContext context;
    private final Positions positions;
    private final Links links;
    private final Footnotes footnotes = new Footnotes();
    private final Anchors anchors = new Anchors();
    private final LineWriter lines;
    private final InlineHtml inlineHtml;

    Gathering(MarkdownSource source, MarkdownContext context) {
        this.source = source;
        this.context = context;
        this.positions = new Positions(source);
        this.links = new Links(source, positions, context.problems());
        this.lines = new LineWriter(context.areas(), positions);
        this.inlineHtml = new InlineHtml(positions, context.problems());
    }

    MarkdownContext context() {
        return context;
    }

    /** Where the words stand in the site. */
    Address address() {
        return Address.ofContent(source.path());
    }

    Positions positions() {
        return positions;
    }

    Links links() {
        return links;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    Anchors anchors() {
        return anchors;
    }

    LineWriter lines() {
        return lines;
    }

    InlineHtml inlineHtml() {
        return inlineHtml;
    }
}
