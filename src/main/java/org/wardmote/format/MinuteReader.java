package org.wardmote.format;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.wardmote.model.Prose.Block;

/** Reads a block of minutes: a labelled paragraph, or ordinary words that may nearly be one. */
final class MinuteReader implements Outline.BlockReader {

    private final PassageReader passages;
    private final LabelledParagraphs labelled;
    private final NearLabels nearLabels;

    MinuteReader(PassageReader passages, LabelledParagraphs labelled, NearLabels nearLabels) {
        this.passages = passages;
        this.labelled = labelled;
        this.nearLabels = nearLabels;
    }

    @Override
    public Optional<Block> read(Node block, String anchor) {
        if (LabelledParagraphs.isOfLabelled(block)) {
            nearLabels.tellNested(block);
            return Optional.empty();
        }
        if (LabelledParagraphs.isLabelled(block)) {
            nearLabels.tellAfterLabel(block);
            return Optional.of(labelled.read(block, anchor));
        }
        nearLabels.tell(block);
        return passages.read(block, anchor);
    }
}
