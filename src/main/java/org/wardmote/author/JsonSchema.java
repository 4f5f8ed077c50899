package org.wardmote.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.field.Field;
import org.wardmote.field.FileKind;
import org.wardmote.field.Scalar;
import org.wardmote.field.Shape;
import org.wardmote.field.Type;
import org.wardmote.format.JsonText;

/**
 * The schema of a kind of file, made from the declaration by which it is read, so that an editor
 * takes and refuses what the reader takes and refuses.
 *
 * <p>Only the reader knows names: whether a person or a meeting is there, and whether a day is in
 * the calendar. JSON Schema draft 2020-12, https://json-schema.org/draft/2020-12.
 */
public final class JsonSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String NOT_RECORDED = "not recorded";

    private JsonSchema() {}

    /** The schema as JSON. */
    public static String of(FileKind kind) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("title", kind.path());
        schema.put("description", kind.sentence());
        schema.putAll(of(kind.root()));
        return JsonText.of(schema);
    }

    private static Map<String, Object> of(Type type) {
        if (type instanceof Scalar scalar) {
            return ScalarSchema.of(scalar);
        }
        if (type instanceof Type.OneOf choice) {
            return Map.of("enum", choice.words());
        }
        if (type instanceof Type.ListOf list) {
            return object("type", "array", "items", of(list.item()));
        }
        if (type instanceof Type.Either either) {
            return Map.of("anyOf", either.types().stream().map(JsonSchema::of).toList());
        }
        return ofMany(type);
    }

    private static Map<String, Object> ofMany(Type type) {
        if (type instanceof Type.Mapping mapping) {
            return of(mapping.shape());
        }
        if (type instanceof Type.ByYear years) {
            Map<String, Object> schema = object("type", "object", "additionalProperties", false);
            schema.put("patternProperties", Map.of("^\\d{4}$", of(years.value())));
            return schema;
        }
        if (type instanceof Type.ByName named) {
            return object("type", "object", "additionalProperties", of(named.shape()));
        }
        return Map.of();
    }

    private static Map<String, Object> of(Shape shape) {
        Map<String, Object> schema = object("type", "object", "additionalProperties", false);
        List<String> required =
                shape.fields().stream().filter(Field::isRequired).map(Field::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put(
                "properties",
                shape.fields().stream()
                        .collect(
                                Collectors.toMap(
                                        Field::name,
                                        JsonSchema::of,
                                        (one, same) -> one,
                                        LinkedHashMap::new)));
        return schema;
    }

    private static Map<String, Object> of(Field field) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", field.sentence());
        if (field.isRequired()) {
            schema.putAll(of(field.type()));
            if (field.type() instanceof Scalar) {
                schema.put("not", SILENT);
            }
        } else {
            schema.put("anyOf", Stream.of(of(field.type()), LEFT_EMPTY, SILENT).toList());
        }
        return schema;
    }

    /** A field without a value is as one that is left out. */
    private static final Map<String, Object> LEFT_EMPTY = Map.of("type", "null");

    /** What an optional field says where the source is silent. */
    private static final Map<String, Object> SILENT = Map.of("const", NOT_RECORDED);

    private static Map<String, Object> object(
            String name, Object value, String other, Object otherValue) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(name, value);
        schema.put(other, otherValue);
        return schema;
    }
}
