package org.wardmote.format;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.wardmote.model.Prose;
import org.wardmote.model.Prose.Block;
import org.wardmote.model.Prose.Section;
import org.wardmote.problem.Code;

/** Parts a file at its headings: each with the blocks under it and the headings one level down. */
final class Outline {

    private static final int DEEPEST = 6;

    private final Gathering gathering;
    private final HeadingAnchors anchors;
    private final Inlines inlines;
    private final BlockReader blocks;

    Outline(Gathering gathering, HeadingAnchors anchors, BlockReader blocks) {
        this.gathering = gathering;
        this.anchors = anchors;
        this.inlines = new Inlines(gathering);
        this.blocks = blocks;
    }

    /** Reads one block of a section; empty where it shows nothing by itself. */
    @FunctionalInterface
    interface BlockReader {
        Optional<Block> read(Node block, String anchor);
    }

    /** A heading as written, and the blocks up to the next. */
    private record Part(int level, Prose.Heading heading, List<Block> blocks) {}

    /** What stands before the first heading, and the sections. */
    record Parts(List<Block> lead, List<Section> sections) {}

    Parts read(Node document, Notes notes) {
        List<Block> lead = new ArrayList<>();
        Deque<Part> parts = new ArrayDeque<>();
        List<Block> current = lead;
        String anchor = "";
        for (Node node : document.getChildren()) {
            if (node instanceof Heading heading) {
                notes.write(anchor).ifPresent(current::add);
                Part part = part(heading, parts);
                parts.addLast(part);
                current = part.blocks();
                anchor = part.heading().anchor();
            } else {
                blocks.read(node, anchor).ifPresent(current::add);
            }
        }
        notes.write(anchor).ifPresent(current::add);
        return new Parts(lead, sections(parts, 0, 2));
    }

    private Part part(Heading node, Deque<Part> before) {
        int level = node.getLevel();
        if (level == 1) {
            gathering
                    .context()
                    .problems()
                    .add(
                            Code.VALUE_MISPLACED,
                            gathering.positions().at(node.getStartOffset()),
                            "\"%s\" is a heading of the first level, and that is the page's own title."
                                    .formatted(node.getChars().toString().strip()),
                            "Write it with two signs: ## %s".formatted(node.getText()));
        }
        int counted = Math.max(2, level);
        // The anchor stands in the mentions of the line, so it must be known before the line is
        // written; its text alone decides it.
        Line line = inlines.line(node, new Setting("", Setting.Appearance.ON_SEVERAL_PAGES));
        String text = line.text().strip();
        String anchor = anchors.anchorOf(text, above(before, counted));
        MarkupWriter markup = new MarkupWriter();
        gathering.lines().write(line, anchor, markup);
        Prose.Heading heading =
                new Prose.Heading(
                        counted,
                        text,
                        markup.markup(),
                        anchor,
                        gathering.positions().at(node.getStartOffset()));
        return new Part(counted, heading, new ArrayList<>());
    }

    private static String above(Deque<Part> before, int level) {
        int wanted = level;
        for (var parts = before.descendingIterator(); parts.hasNext(); ) {
            Part part = parts.next();
            if (part.level() < wanted) {
                return part.heading().anchor();
            }
            wanted = Math.min(wanted, part.level());
        }
        return "";
    }

    /** The sections deeper than {@code level} that come next; none of their levels is skipped. */
    private static List<Section> sections(Deque<Part> rest, int level, int depth) {
        List<Section> sections = new ArrayList<>();
        while (!rest.isEmpty() && rest.peekFirst().level() > level) {
            Part part = rest.pollFirst();
            List<Section> under = sections(rest, part.level(), depth + 1);
            sections.add(new Section(at(part.heading(), depth), part.blocks(), under));
        }
        return sections;
    }

    private static Prose.Heading at(Prose.Heading heading, int depth) {
        return new Prose.Heading(
                Math.min(depth, DEEPEST),
                heading.text(),
                heading.markup(),
                heading.anchor(),
                heading.location());
    }
}
