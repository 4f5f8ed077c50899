package org.wardmote.format;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;

/**
 * Writes paragraphs, lists, tables, quotations and code, each within another where it stands so.
 */
final class Blocks {

    /** Deeper than anyone writes; what is deeper still is shown as one paragraph. */
    private static final int DEEPEST = 30;

    private final Inlines inlines;
    private final Tables tables;
    private final HtmlBlocks html;

    Blocks(Gathering gathering, Inlines inlines) {
        this.inlines = inlines;
        this.tables = new Tables(gathering, inlines);
        this.html = new HtmlBlocks(gathering.positions(), gathering.context().problems());
    }

    /** Whether a block shows nothing where it stands. */
    static boolean isSilent(Node block) {
        return block instanceof HtmlCommentBlock
                || block instanceof Reference
                || block instanceof FootnoteBlock
                || Tables.isCaption(block);
    }

    void write(Node block, Sheet sheet) {
        write(block, sheet, 0);
    }

    private void write(Node block, Sheet sheet, int depth) {
        if (isSilent(block)) {
            return;
        }
        if (block instanceof Paragraph) {
            sheet.html("<p>").line(paragraph(block, sheet.setting())).html("</p>\n");
        } else if (block instanceof Heading) {
            sheet.html("<p><strong>").line(inlines.line(block, sheet.setting()));
            sheet.html("</strong></p>\n");
        } else if (depth > DEEPEST) {
            sheet.html("<p>").line(code(block)).html("</p>\n");
        } else if (block instanceof ListBlock list) {
            list(list, sheet, depth);
        } else if (block instanceof BlockQuote) {
            sheet.html("<blockquote>\n");
            children(block, sheet, depth);
            sheet.html("</blockquote>\n");
        } else {
            writeWhole(block, sheet);
        }
    }

    /** Without the backslash that says of a label's word that it is an ordinary one. */
    private Line paragraph(Node paragraph, Setting setting) {
        Line line = inlines.line(paragraph, setting);
        return LabelPrefix.isEscaped(paragraph.getChars()) ? line.without(1).orElse(line) : line;
    }

    private void writeWhole(Node block, Sheet sheet) {
        if (block instanceof TableBlock table) {
            tables.write(table, sheet);
        } else if (block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock) {
            sheet.html("<pre><code>").line(code(block)).html("</code></pre>\n");
        } else if (block instanceof ThematicBreak) {
            sheet.html("<hr>\n");
        } else if (block instanceof HtmlBlock) {
            String source = block.getChars().toString().stripTrailing();
            sheet.line(html.line(source, block.getStartOffset())).html("\n");
        } else {
            sheet.html("<p>").line(inlines.line(block, sheet.setting())).html("</p>\n");
        }
    }

    /** What stands within a block, such as a note. */
    void children(Node parent, Sheet sheet) {
        children(parent, sheet, 0);
    }

    private void children(Node parent, Sheet sheet, int depth) {
        for (Node child : parent.getChildren()) {
            write(child, sheet, depth + 1);
        }
    }

    private void list(ListBlock list, Sheet sheet, int depth) {
        sheet.html(opening(list));
        for (Node item : list.getChildren()) {
            sheet.html("<li>");
            for (Node child : item.getChildren()) {
                if (child instanceof Paragraph && list.isTight() && item instanceof ListItem) {
                    sheet.line(paragraph(child, sheet.setting()));
                } else {
                    write(child, sheet.html("\n"), depth + 1);
                }
            }
            sheet.html("</li>\n");
        }
        sheet.html(list instanceof BulletList ? "</ul>\n" : "</ol>\n");
    }

    private static String opening(ListBlock list) {
        if (!(list instanceof OrderedList ordered)) {
            return "<ul>\n";
        }
        int start = ordered.getStartNumber();
        return start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n";
    }

    /** Code as it is, or what is nested too deep as it is written. */
    private static Line code(Node block) {
        Line line = new Line(Line.Reading.WHOLE);
        boolean isCode = block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock;
        CharSequence source = isCode ? ((Block) block).getContentChars() : block.getChars();
        return line.words(source.toString(), block.getStartOffset(), Line.Kind.FIXED);
    }
}
