package org.wardmote.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wardmote.format.JsonText;
import org.wardmote.model.Indicator;
import org.wardmote.plan.figures.DataTable;
import org.wardmote.release.Marker;
import org.wardmote.release.Protection;
import org.wardmote.standing.Standing;
import org.wardmote.write.OutputFile;

/**
 * Describes all tables as one Tabular Data Package (specs.frictionlessdata.io, version 1): {@code
 * data/datapackage.json}.
 */
final class DataPackage {

    private static final String PATH = "data/datapackage.json";

    private final Standing standing;
    private final DataTerms terms;

    DataPackage(Standing standing, DataTerms terms) {
        this.standing = standing;
        this.terms = terms;
    }

    /**
     * @param csvs the files of the tables, in the same order
     */
    OutputFile file(List<DataTable> tables, List<OutputFile> csvs) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("profile", "tabular-data-package");
        described.put("name", "figures");
        described.put("title", "Figures of the " + standing.record().site().name());
        described.put("description", description());
        described.put("homepage", standing.record().site().address() + "data/");
        putUnlessEmpty(described, "licenses", terms.licences());
        putUnlessEmpty(described, "sources", terms.sources());
        described.put("attribution", terms.notices());
        described.put("disclosure", disclosure());
        List<Map<String, Object>> resources = new ArrayList<>();
        for (int at = 0; at < tables.size(); at++) {
            resources.add(resource(tables.get(at), csvs.get(at)));
        }
        described.put("resources", resources);
        return OutputFile.of(PATH, JsonText.of(described));
    }

    private static String description() {
        return "Every figure that the site shows, one row a figure. Where there is no count, a marker"
                + " in square brackets stands in its place and the status says why. Figures of"
                + " an indicator that is not open are given by quarter or coarser.";
    }

    /** How each indicator is protected, with what is known of it in code. */
    private List<Map<String, Object>> disclosure() {
        return standing.release().protections().entrySet().stream()
                .map(entry -> disclosure(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<String, Object> disclosure(String indicator, Protection protection) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("indicator", indicator);
        described.put("policy", protection.policy().id());
        if (protection.policy() == Indicator.Policy.SUPPRESS) {
            described.put("threshold", protection.threshold());
            described.put("zeros", protection.zeros().id());
        }
        return described;
    }

    private static Map<String, Object> resource(DataTable table, OutputFile csv) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("path", table.csv().path().replaceFirst("^data/", ""));
        resource.put("title", table.title());
        resource.put("description", table.sentence());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", csv.bytes().length);
        resource.put("hash", "sha256:" + csv.sha256());
        resource.put("schema", schema(table));
        return resource;
    }

    private static Map<String, Object> schema(DataTable table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", table.columns().stream().map(DataPackage::field).toList());
        schema.put("primaryKey", table.key());
        schema.put("missingValues", missingValues(table));
        List<Map<String, Object>> keys = foreignKeys(table);
        putUnlessEmpty(schema, "foreignKeys", keys);
        return schema;
    }

    private static Map<String, Object> field(DataTable.Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put(
                "type",
                switch (column.kind()) {
                    case COUNT, NUMBER -> "integer";
                    case DATE -> "date";
                    case WORDS -> "string";
                });
        field.put("description", column.sentence());
        return field;
    }

    /** The markers, in tables where one may stand in place of a count. */
    private static List<String> missingValues(DataTable table) {
        boolean holdsCounts =
                table.columns().stream().anyMatch(c -> c.kind() == DataTable.Kind.COUNT);
        return holdsCounts
                ? Stream.concat(Stream.of(""), Arrays.stream(Marker.values()).map(Marker::shown))
                        .toList()
                : List.of("");
    }

    /** Ids lead to the lists that explain them. */
    private static List<Map<String, Object>> foreignKeys(DataTable table) {
        return Stream.of("area", "indicator", "status")
                .filter(name -> table.columns().stream().anyMatch(c -> c.name().equals(name)))
                .filter(name -> !table.key().equals(List.of(name)))
                .map(name -> foreignKey(name, name.equals("status") ? "markers" : name + "s"))
                .toList();
    }

    private static Map<String, Object> foreignKey(String name, String resource) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", resource);
        reference.put("fields", name);
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", name);
        key.put("reference", reference);
        return key;
    }

    private static void putUnlessEmpty(Map<String, Object> map, String name, List<?> list) {
        if (!list.isEmpty()) {
            map.put(name, list);
        }
    }
}
