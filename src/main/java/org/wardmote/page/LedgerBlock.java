package org.wardmote.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A block of a page that is a ledger under a heading.
 *
 * @param anchor on its page
 * @param leadIn one line under the heading; may be empty
 */
public record LedgerBlock(String anchor, String title, String leadIn, List<LedgerEntry> entries) {

    public LedgerBlock {
        entries = List.copyOf(entries);
    }

    /** With the title as its anchor: {@code In the minutes} stands at {@code in-the-minutes}. */
    public static LedgerBlock of(String title, List<LedgerEntry> entries) {
        return of(title, "", entries);
    }

    public static LedgerBlock of(String title, String leadIn, List<LedgerEntry> entries) {
        return new LedgerBlock(anchor(title), title, leadIn, entries);
    }

    /** Those that hold anything: a block without entries is left out. */
    public static List<LedgerBlock> written(LedgerBlock... blocks) {
        return Stream.of(blocks).filter(block -> !block.entries().isEmpty()).toList();
    }

    /** The same of several runs of blocks, one after the other. */
    public static List<LedgerBlock> written(List<List<LedgerBlock>> runs) {
        return runs.stream()
                .flatMap(List::stream)
                .filter(block -> !block.entries().isEmpty())
                .toList();
    }

    public static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
