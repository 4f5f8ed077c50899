package org.wardmote.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardmote.format.CsvText;
import org.wardmote.format.JsonText;
import org.wardmote.memory.Memory;
import org.wardmote.page.ChartTable;
import org.wardmote.page.ChartTable.Column;
import org.wardmote.page.ChartTable.Row;
import org.wardmote.page.ChartTable.Value;
import org.wardmote.page.Figure;
import org.wardmote.page.SitePage;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.standing.Standing;
import org.wardmote.write.OutputFile;

/**
 * The table of every figure as CSV and as JSON: the cells that the page shows, a marker where there
 * is no number, and whose data they are.
 */
final class FigureFiles {

    private FigureFiles() {}

    static List<OutputFile> of(SitePlan plan, Standing standing, Memory memory) {
        return plan.pages().stream()
                .map(SitePage::figures)
                .flatMap(List::stream)
                .flatMap(figure -> recalled(figure, memory).stream())
                .toList();
    }

    private static List<OutputFile> recalled(Figure figure, Memory memory) {
        return memory.recall("figure " + figure.csv().path(), figure, () -> both(figure));
    }

    private static List<OutputFile> both(Figure figure) {
        return List.of(
                OutputFile.of(figure.csv().path(), CsvText.of(rows(figure))),
                OutputFile.of(figure.json().path(), JsonText.of(object(figure))));
    }

    /** The last column names the source in the first row, so that no file can be parted from it. */
    private static List<List<String>> rows(Figure figure) {
        ChartTable table = figure.chart().table();
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(table.along().name()));
        head.addAll(titles(table));
        head.add("Source");
        rows.add(head);
        for (Row row : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.point().label()));
            row.cells().forEach(value -> cells.add(value.isPlain() ? value.bare() : value.text()));
            cells.add(rows.size() == 1 ? credits(figure) : "");
            rows.add(cells);
        }
        return rows;
    }

    private static Map<String, Object> object(Figure figure) {
        ChartTable table = figure.chart().table();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("headline", figure.message().headline());
        object.put("subtitle", figure.message().subtitle());
        object.put("sentence", figure.message().sentence());
        object.put("caption", table.caption());
        object.put("source", figure.credits());
        object.put("rows", table.rows().stream().map(row -> row(row, table)).toList());
        return object;
    }

    private static Map<String, Object> row(Row row, ChartTable table) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(table.along().name(), row.point().label());
        if (!row.point().remark().isEmpty()) {
            object.put("Remark", row.point().remark());
        }
        List<String> titles = titles(table);
        for (int i = 0; i < titles.size(); i++) {
            object.put(titles.get(i), cell(row.cells().get(i)));
        }
        return object;
    }

    /** A number where the cell is nothing else; {@code 17 [p]} keeps its letter. */
    private static Object cell(Value value) {
        return value.isPlain() ? new BigDecimal(value.bare()) : value.text();
    }

    private static List<String> titles(ChartTable table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private static String credits(Figure figure) {
        return String.join("; ", figure.credits());
    }
}
