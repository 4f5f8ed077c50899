package org.wardmote.format;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes tables within a frame that scrolls: headers with their scope, the first column naming its
 * row, and a caption.
 *
 * <p>A paragraph right above that begins with {@code Table:} is the caption. Where there is none,
 * one is made of the headers for those who cannot see the table.
 */
final class Tables {

    private static final String CAPTION = "Table: ";

    private final Gathering gathering;
    private final Inlines inlines;

    Tables(Gathering gathering, Inlines inlines) {
        this.gathering = gathering;
        this.inlines = inlines;
    }

    static boolean isCaption(Node block) {
        return block instanceof Paragraph
                && block.getNext() instanceof TableBlock
                && block.getChars().startsWith(CAPTION);
    }

    void write(TableBlock table, Sheet sheet) {
        String id = gathering.anchors().unique("table-1");
        sheet.html("<div class=\"table-frame\" role=\"region\" tabindex=\"0\" aria-labelledby=\"");
        sheet.html(id + "\">\n<table class=\"table\">\n");
        caption(table, id, sheet);
        for (Node part : table.getChildren()) {
            if (part instanceof TableHead && part.hasChildren()) {
                rows("thead", part, sheet);
            } else if (part instanceof TableBody && part.hasChildren()) {
                rows("tbody", part, sheet);
            }
        }
        sheet.html("</table>\n</div>\n");
    }

    private void caption(TableBlock table, String id, Sheet sheet) {
        Optional<Line> written =
                Optional.ofNullable(table.getPrevious())
                        .filter(Tables::isCaption)
                        .map(paragraph -> inlines.line(paragraph, sheet.setting()))
                        .flatMap(line -> line.without(CAPTION.length()));
        if (written.isPresent()) {
            sheet.html("<caption id=\"" + id + "\">").line(written.get());
        } else {
            sheet.html("<caption class=\"visually-hidden\" id=\"" + id + "\">");
            sheet.html(MarkupWriter.escape(headers(table)));
        }
        sheet.html("</caption>\n");
    }

    private static String headers(TableBlock table) {
        List<String> headers = new ArrayList<>();
        for (Node part : table.getChildren()) {
            if (part instanceof TableHead && part.getFirstChild() != null) {
                part.getFirstChild()
                        .getChildren()
                        .forEach(cell -> headers.add(cell.getChildChars().toString().strip()));
            }
        }
        String named =
                headers.stream()
                        .map(header -> header.replaceAll("[*_`\\\\\\[\\]]", ""))
                        .filter(header -> !header.isBlank())
                        .collect(Collectors.joining(", "));
        return named.isEmpty() ? "Table" : named;
    }

    private void rows(String tag, Node part, Sheet sheet) {
        sheet.html("<" + tag + ">\n");
        for (Node row : part.getChildren()) {
            if (row instanceof TableRow) {
                sheet.line(row(row, sheet.setting())).html("\n");
            }
        }
        sheet.html("</" + tag + ">\n");
    }

    /** A row reads as one line: {@code Elm: Moves to sustaining; since May}. */
    private Line row(Node row, Setting setting) {
        Line line = new Line(Line.Reading.WHOLE).tag("<tr>");
        int said = 0;
        for (Node child : row.getChildren()) {
            if (child instanceof TableCell cell) {
                Line words = inlines.line(cell, setting);
                if (!words.text().isBlank()) {
                    String between = said == 0 ? "" : said == 1 ? ": " : "; ";
                    line.words(between, cell.getStartOffset(), Line.Kind.UNSEEN);
                    said++;
                }
                line.tag(opening(cell)).append(words).tag(isHeader(cell) ? "</th>" : "</td>");
            }
        }
        return line.tag("</tr>");
    }

    private static String opening(TableCell cell) {
        String number = cell.getAlignment() == TableCell.Alignment.RIGHT ? " class=\"num\"" : "";
        if (!isHeader(cell)) {
            return "<td" + number + ">";
        }
        return "<th scope=\"" + (cell.isHeader() ? "col" : "row") + "\"" + number + ">";
    }

    /** A cell of the head, or the first of a row of several; one without words heads nothing. */
    private static boolean isHeader(TableCell cell) {
        boolean namesRow = cell.getPrevious() == null && cell.getNext() != null;
        return (cell.isHeader() || namesRow) && !cell.getText().isBlank();
    }
}
