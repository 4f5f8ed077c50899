package org.wardmote.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.format.CsvText;
import org.wardmote.format.JsonText;
import org.wardmote.memory.Memory;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.PublicRecord.Registers;
import org.wardmote.model.Site;
import org.wardmote.plan.figures.CodeLists;
import org.wardmote.plan.figures.DataTable;
import org.wardmote.plan.figures.DataTable.Column;
import org.wardmote.plan.figures.DataTables;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.release.Release;
import org.wardmote.standing.Standing;
import org.wardmote.write.OutputFile;

/**
 * The released figures for re-use, under {@code data/}: each table as CSV, as JSON, and described
 * to programs beside the CSV; all of them in one Tabular Data Package.
 */
final class DataFiles {

    private final DataTerms terms;

    private DataFiles(DataTerms terms) {
        this.terms = terms;
    }

    /** Where these are the same, so are the files. */
    private record Sources(Registers registers, Site site, Release release) {}

    static List<OutputFile> of(SitePlan plan, Standing standing, Memory memory) {
        PublicRecord record = standing.record();
        return memory.recall(
                "data files",
                new Sources(record.registers(), record.site(), standing.release()),
                () -> all(standing));
    }

    private static List<OutputFile> all(Standing standing) {
        List<DataTable> tables =
                Stream.concat(
                                DataTables.of(standing).stream().map(DataTables.Figured::table),
                                CodeLists.of(standing).stream())
                        .toList();
        if (standing.release().series().isEmpty()) {
            return List.of();
        }
        DataTerms terms = DataTerms.of(standing);
        DataFiles files = new DataFiles(terms);
        List<OutputFile> all = new ArrayList<>();
        List<OutputFile> csvs = tables.stream().map(DataFiles::csv).toList();
        all.add(new DataPackage(standing, terms).file(tables, csvs));
        all.addAll(csvs);
        tables.forEach(table -> all.add(files.json(table)));
        tables.forEach(table -> all.add(CsvwMetadata.of(table, terms)));
        return all;
    }

    private static OutputFile csv(DataTable table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(Column::name).toList());
        rows.addAll(table.rows());
        return OutputFile.of(table.csv().path(), CsvText.of(rows));
    }

    /** The terms once, then a line for each row. */
    private OutputFile json(DataTable table) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("title", table.title());
        head.put("description", table.sentence());
        head.put("licences", terms.licences());
        head.put("sources", terms.sources());
        head.put("attribution", terms.notices());
        String named = JsonText.of(head).stripTrailing();
        JsonRows lines = new JsonRows(table);
        String rows = table.rows().stream().map(lines::line).collect(Collectors.joining(",\n    "));
        return OutputFile.of(
                table.json().path(),
                named.substring(0, named.length() - 2)
                        + ",\n  \"rows\" : [\n    "
                        + rows
                        + "\n  ]\n}\n");
    }
}
