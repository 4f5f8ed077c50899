package org.wardmote.format;

import java.util.List;
import java.util.Optional;
import org.wardmote.problem.Location;

/**
 * Fields with their values, in the order of the file.
 *
 * @param written how it begins in the file where it stands in braces; empty where each field has a
 *     line of its own
 */
public record YamlMap(List<Entry> entries, String written, Location location) implements YamlValue {

    public YamlMap {
        entries = List.copyOf(entries);
    }

    /** One field: {@code key: value}. */
    public record Entry(String key, Location keyLocation, YamlValue value) {}

    /** The first value of that name. */
    public Optional<YamlValue> value(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .map(Entry::value)
                .findFirst();
    }
}
