package org.wardmote.format;

import java.util.List;
import org.wardmote.problem.Location;

/**
 * A list.
 *
 * @param written how it begins in the file where it stands in brackets, such as {@code [Draft]};
 *     empty where each item has a line of its own
 */
public record YamlList(List<YamlValue> items, String written, Location location)
        implements YamlValue {

    public YamlList {
        items = List.copyOf(items);
    }
}
