package org.wardmote.format;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.problem.Code;

/** Tells of paragraphs that were surely meant to be labelled but read as ordinary text. */
final class NearLabels {

    private static final Pattern LATER_LINE = Pattern.compile("\\R[ \t>]*(?=\\S)");

    private final Gathering gathering;

    NearLabels(Gathering gathering) {
        this.gathering = gathering;
    }

    /** Looks at a block that is no labelled paragraph, and at every paragraph within it. */
    void tell(Node block) {
        if (block instanceof Paragraph) {
            String text = block.getChars().toString();
            tellWithin(block, text);
            NearLabel.atTheBeginning(text)
                    .or(() -> NearLabel.atTheEnd(text))
                    .ifPresent(near -> tell(near, block.getStartOffset() + near.start()));
        } else {
            block.getChildren().forEach(this::tellNested);
        }
    }

    /** Looks at the lines and the end of a labelled paragraph, and at the list under it. */
    void tellAfterLabel(Node paragraph) {
        String text = paragraph.getChars().toString();
        tellWithin(paragraph, text);
        NearLabel.atTheEnd(text)
                .ifPresent(near -> tell(near, paragraph.getStartOffset() + near.start()));
    }

    void tellNested(Node block) {
        if (!(block instanceof Paragraph)) {
            block.getChildren().forEach(this::tellNested);
            return;
        }
        String text = block.getChars().toString();
        LabelPrefix.parse(text)
                .ifPresent(
                        prefix ->
                                add(
                                        block.getStartOffset(),
                                        "\"%s\" within a list or a quotation is ordinary text."
                                                .formatted(
                                                        text.substring(0, prefix.length()).strip()),
                                        "Make it a paragraph of its own, or put \\ before it where"
                                                + " it is an ordinary word."));
        NearLabel.atTheBeginning(text)
                .or(() -> NearLabel.atTheEnd(text))
                .filter(near -> LabelPrefix.parse(text).isEmpty())
                .ifPresent(near -> tell(near, block.getStartOffset() + near.start()));
    }

    private void tellWithin(Node paragraph, String text) {
        Matcher line = LATER_LINE.matcher(text);
        while (line.find()) {
            int offset = paragraph.getStartOffset() + line.end();
            String rest = text.substring(line.end());
            Optional<LabelPrefix> prefix = LabelPrefix.parse(rest);
            prefix.ifPresent(
                    found ->
                            add(
                                    offset,
                                    "\"%s\" begins a line but not a paragraph, so it is ordinary text."
                                            .formatted(rest.substring(0, found.length()).strip()),
                                    "Leave an empty line before it."));
            NearLabel.withinParagraph(rest).ifPresent(near -> tell(near, offset));
        }
    }

    private void tell(NearLabel near, int offset) {
        add(
                offset,
                "\"%s\" is nearly a label, but reads as ordinary text.".formatted(near.written()),
                "Begin a paragraph with \"%s\", or put \\ before the word where it is an ordinary one."
                        .formatted(near.mend()));
    }

    private void add(int offset, String message, String hint) {
        gathering
                .context()
                .problems()
                .add(Code.LABEL_NEARLY, gathering.positions().at(offset), message, hint);
    }
}
