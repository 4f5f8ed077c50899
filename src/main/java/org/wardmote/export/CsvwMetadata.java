package org.wardmote.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wardmote.format.JsonText;
import org.wardmote.plan.figures.DataTable;
import org.wardmote.release.Marker;
import org.wardmote.write.OutputFile;

/**
 * Describes a CSV file to programs, in the file beside it where they look for it first (W3C,
 * Metadata Vocabulary for Tabular Data, 2015).
 */
final class CsvwMetadata {

    private static final List<String> MARKERS =
            Arrays.stream(Marker.values()).map(Marker::shown).toList();

    private CsvwMetadata() {}

    static OutputFile of(DataTable table, DataTerms terms) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")));
        String file = table.csv().path();
        described.put("url", file.substring(file.lastIndexOf('/') + 1));
        described.put("dc:title", table.title());
        described.put("dc:description", table.sentence());
        terms.licences().stream()
                .flatMap(licence -> Stream.ofNullable(licence.get("path")))
                .findFirst()
                .ifPresent(path -> described.put("dc:license", Map.of("@id", path)));
        described.put("dc:source", titles(terms.sources()));
        described.put("dc:rights", terms.notices());
        described.put("tableSchema", schema(table));
        return OutputFile.of(table.metadata().path(), JsonText.of(described));
    }

    private static List<Object> titles(List<Map<String, Object>> sources) {
        return sources.stream().map(source -> source.get("title")).toList();
    }

    private static Map<String, Object> schema(DataTable table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("columns", table.columns().stream().map(CsvwMetadata::column).toList());
        schema.put("primaryKey", table.key());
        return schema;
    }

    private static Map<String, Object> column(DataTable.Column column) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", column.name());
        described.put("titles", column.name());
        described.put("dc:description", column.sentence());
        described.put(
                "datatype",
                switch (column.kind()) {
                    case COUNT, NUMBER -> "integer";
                    case DATE -> "date";
                    case WORDS -> "string";
                });
        if (column.kind() == DataTable.Kind.COUNT) {
            described.put("null", MARKERS);
        }
        return described;
    }
}
