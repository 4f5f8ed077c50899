package org.wardmote.format;

import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** Reads HTML that stands on lines of its own, and writes anew what is allowed of it. */
final class HtmlBlocks {

    private final Positions positions;
    private final Problems problems;
    private int refused;

    HtmlBlocks(Positions positions, Problems problems) {
        this.positions = positions;
        this.problems = problems;
    }

    /**
     * @param offset where the block begins in the source
     */
    Line line(String html, int offset) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setTrackErrors(1);
        // As part of a body: a parser of whole pages would put scripts and styles into the head.
        List<Node> nodes = parser.parseFragmentInput(html, new Element("body"), "");
        Line line = new Line(Line.Reading.SENTENCES);
        int refusedBefore = refused;
        nodes.forEach(node -> add(node, line, offset));
        if (!parser.getErrors().isEmpty() && refused == refusedBefore) {
            refuse(firstWords(html), offset + parser.getErrors().get(0).getPosition());
        }
        return line;
    }

    private void add(Node node, Line line, int offset) {
        if (node instanceof TextNode text) {
            int at = offset + Math.max(0, node.sourceRange().startPos());
            line.words(text.getWholeText().replaceAll("\\s+", " "), at, Line.Kind.PLAIN);
        } else if (node instanceof Element element) {
            add(element, line, offset);
        } else if (!(node instanceof Comment)) {
            refuse(firstWords(node.outerHtml()), offset);
        }
    }

    private void add(Element element, Line line, int offset) {
        if (isRefused(element)) {
            int at = Math.max(0, element.sourceRange().startPos());
            refuse(firstWords(element.outerHtml()), offset + at);
            return;
        }
        String separator = RawHtml.standsAlone(element) ? "\n" : "";
        line.words(line.text().isEmpty() ? "" : separator, offset, Line.Kind.UNSEEN);
        line.tag(RawHtml.opening(element).orElseThrow());
        for (Node child : element.childNodes()) {
            add(child, line, offset);
        }
        if (!RawHtml.isEmpty(element)) {
            line.tag("</" + element.normalName() + ">");
        }
    }

    /** Not on the list, or without the end that closes it. */
    private boolean isRefused(Element element) {
        boolean isOpen = !RawHtml.isEmpty(element) && element.endSourceRange().isImplicit();
        return isOpen || !RawHtml.isAllowed(element);
    }

    private void refuse(String html, int offset) {
        refused++;
        problems.add(
                Code.HTML_REFUSED,
                positions.at(offset),
                "\"%s\" may not stand on a page.".formatted(html),
                RawHtml.HINT + " Each that opens must close before the next empty line.");
    }

    private static String firstWords(String html) {
        String first = html.strip().lines().findFirst().orElse("").strip();
        return first.length() > 40 ? first.substring(0, 39).strip() + "…" : first;
    }
}
