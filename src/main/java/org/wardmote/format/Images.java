package org.wardmote.format;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import org.wardmote.problem.Code;

/**
 * Writes images: from the content folder only, with words in their place and with their size.
 *
 * <pre>
 * ![Two figures at a lamp](lamp.jpg)      words that stand in for the image
 * ![](rule.png "decorative")              an image that says nothing, passed over by screen readers
 * </pre>
 */
final class Images {

    private static final String DECORATIVE = "decorative";

    private final Gathering gathering;

    Images(Gathering gathering) {
        this.gathering = gathering;
    }

    void add(Node node, Inlines.Wanted wanted, Line line) {
        String words = new TextCollectingVisitor().collectAndGetText(node).strip();
        LinkTarget target = gathering.links().follow(wanted.url(), wanted.offset());
        if (target instanceof LinkTarget.Outside outside) {
            tell(
                    Code.IMAGE_NOT_HELD,
                    wanted,
                    "the image \"%s\" is on another site.".formatted(outside.url()),
                    "Put the file beside this one and name it: ![what it shows](picture.jpg). Pages"
                            + " show nothing from other sites.");
        }
        boolean isDecorative = words.isEmpty() && wanted.title().equals(DECORATIVE);
        if (words.isEmpty() && !isDecorative) {
            tell(
                    Code.IMAGE_WITHOUT_WORDS,
                    wanted,
                    "the image \"%s\" has no words for those who cannot see it."
                            .formatted(wanted.url()),
                    ("Write what it shows within the square brackets: ![A lit path through the"
                                    + " park](%1$s). One that says nothing is written"
                                    + " ![](%1$s \"decorative\").")
                            .formatted(wanted.url()));
        }
        if (target instanceof LinkTarget.Inside inside) {
            line.tag("<img src=\"").target(inside.address(), "");
            line.tag("\" alt=\"" + MarkupWriter.escape(words) + "\"" + size(inside.path()));
            line.tag((isDecorative ? "" : wanted.titleAttribute()) + " loading=\"lazy\">");
        }
        line.words(words, wanted.offset(), Line.Kind.UNSEEN);
    }

    private String size(String path) {
        return gathering
                .context()
                .pictures()
                .sizeOf(path)
                .map(size -> " width=\"%s\" height=\"%s\"".formatted(size.width(), size.height()))
                .orElse("");
    }

    private void tell(Code code, Inlines.Wanted wanted, String message, String hint) {
        gathering
                .context()
                .problems()
                .add(code, gathering.positions().at(wanted.offset()), message, hint);
    }
}
