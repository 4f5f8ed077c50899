package org.wardmote.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object whose fields stand in the order in which they were named. */
final class JsonObject {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    static JsonObject with(String name, Object value) {
        return new JsonObject().and(name, value);
    }

    JsonObject and(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    /** A line or column; 0 is not known, and is left out. */
    JsonObject andPlace(String name, int number) {
        return number == 0 ? this : and(name, number);
    }

    Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }
}
