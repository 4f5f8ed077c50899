package org.wardmote.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wardmote.field.Shape;
import org.wardmote.field.Type;
import org.wardmote.format.CsvTable;
import org.wardmote.format.YamlList;
import org.wardmote.format.YamlMap;
import org.wardmote.format.YamlText;
import org.wardmote.format.YamlValue;

/** The names and values of a file, each with what is declared of it. */
final class WrittenFields {

    static final WrittenFields NONE = new WrittenFields();

    private final List<FieldName> names = new ArrayList<>();
    private final List<FieldValue> values = new ArrayList<>();

    private WrittenFields() {}

    static WrittenFields of(YamlValue root, Type type) {
        WrittenFields fields = new WrittenFields();
        fields.walk(root, type);
        return fields;
    }

    /** Those of a table, whose first row names its columns. */
    static WrittenFields of(CsvTable table, Type list) {
        Shape shape = ((Type.Mapping) ((Type.ListOf) list).item()).shape();
        WrittenFields fields = new WrittenFields();
        List<String> columns = table.columns().stream().map(WrittenFields::column).toList();
        table.columns()
                .forEach(
                        cell ->
                                fields.names.add(
                                        new FieldName(
                                                cell.text(), cell.location(), shape, columns)));
        for (CsvTable.Row row : table.rows()) {
            for (int at = 0; at < Math.min(columns.size(), row.cells().size()); at++) {
                fields.add(row.cells().get(at), columns.get(at), shape);
            }
        }
        return fields;
    }

    List<FieldName> names() {
        return List.copyOf(names);
    }

    List<FieldValue> values() {
        return List.copyOf(values);
    }

    private static String column(CsvTable.Cell cell) {
        return cell.text().toLowerCase(Locale.ROOT);
    }

    private void add(CsvTable.Cell cell, String column, Shape shape) {
        shape.field(column)
                .map(field -> FieldValue.of(field.type(), cell.text(), cell.location()))
                .ifPresent(values::add);
    }

    private void walk(YamlValue value, Type type) {
        if (value instanceof YamlText text) {
            values.add(FieldValue.of(type, text.text(), text.location()));
        } else if (value instanceof YamlList list) {
            itemsOf(type).ifPresent(item -> list.items().forEach(one -> walk(one, item)));
        } else if (value instanceof YamlMap map) {
            walk(map, type);
        }
    }

    private void walk(YamlMap map, Type type) {
        if (type instanceof Type.Mapping mapping) {
            walk(map, mapping.shape());
        } else if (type instanceof Type.ByYear years) {
            map.entries().forEach(entry -> walk(entry.value(), years.value()));
        } else if (type instanceof Type.ByName named) {
            map.entries().forEach(entry -> walk(entry.value(), new Type.Mapping(named.shape())));
        } else if (type instanceof Type.Either either) {
            either.types().stream()
                    .filter(Type.Mapping.class::isInstance)
                    .findFirst()
                    .ifPresent(found -> walk(map, found));
        }
    }

    private void walk(YamlMap map, Shape shape) {
        List<String> beside = map.entries().stream().map(YamlMap.Entry::key).toList();
        for (YamlMap.Entry entry : map.entries()) {
            names.add(new FieldName(entry.key(), entry.keyLocation(), shape, beside));
            shape.field(entry.key()).ifPresent(field -> walk(entry.value(), field.type()));
        }
    }

    private static Optional<Type> itemsOf(Type type) {
        if (type instanceof Type.ListOf list) {
            return Optional.of(list.item());
        }
        return type instanceof Type.Either either
                ? either.types().stream()
                        .filter(Type.ListOf.class::isInstance)
                        .map(list -> ((Type.ListOf) list).item())
                        .findFirst()
                : Optional.empty();
    }
}
