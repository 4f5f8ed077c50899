package org.wardmote.format;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** Tells which HTML tags within a line may stand: those allowed, each opened and closed. */
final class InlineHtml {

    private final Positions positions;
    private final Problems problems;

    InlineHtml(Positions positions, Problems problems) {
        this.positions = positions;
        this.problems = problems;
    }

    /** The tags right under a node that may stand; the others are told. */
    Set<Node> paired(Node parent) {
        Set<Node> paired = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        for (Node child : parent.getChildren()) {
            if (child instanceof HtmlInline) {
                match(child, open, paired);
            }
        }
        open.forEach(tag -> refuse(tag, "It is not closed where it was opened. "));
        return paired;
    }

    private void match(Node node, Deque<Node> open, Set<Node> paired) {
        Optional<RawHtml.InlineTag> tag = RawHtml.inline(node.getChars().toString());
        if (tag.isEmpty()) {
            refuse(node, "");
        } else if (tag.get().role() == RawHtml.Role.STANDS_ALONE) {
            paired.add(node);
        } else if (tag.get().role() == RawHtml.Role.OPENS) {
            open.push(node);
        } else if (!open.isEmpty() && nameOf(open.peek()).equals(tag.get().name())) {
            paired.add(open.pop());
            paired.add(node);
        } else {
            refuse(node, "It closes what was not opened here. ");
        }
    }

    private static String nameOf(Node node) {
        return RawHtml.inline(node.getChars().toString()).map(RawHtml.InlineTag::name).orElse("");
    }

    private void refuse(Node node, String reason) {
        problems.add(
                Code.HTML_REFUSED,
                positions.at(node.getStartOffset()),
                "\"%s\" may not stand on a page.".formatted(node.getChars().toString()),
                reason + RawHtml.HINT);
    }
}
