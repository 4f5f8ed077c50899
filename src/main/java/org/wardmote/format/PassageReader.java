package org.wardmote.format;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.wardmote.model.Prose.Block;
import org.wardmote.model.Prose.Passage;

/** Reads a block as ordinary words. */
final class PassageReader implements Outline.BlockReader {

    private final Gathering gathering;
    private final Blocks blocks;

    PassageReader(Gathering gathering, Blocks blocks) {
        this.gathering = gathering;
        this.blocks = blocks;
    }

    @Override
    public Optional<Block> read(Node block, String anchor) {
        if (Blocks.isSilent(block)) {
            return Optional.empty();
        }
        Sheet sheet = new Sheet(gathering.lines(), new Setting(anchor, Setting.Appearance.ONCE));
        blocks.write(block, sheet);
        return sheet.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new Passage(
                                sheet.markup(),
                                sheet.text(),
                                gathering.positions().at(block.getStartOffset())));
    }
}
