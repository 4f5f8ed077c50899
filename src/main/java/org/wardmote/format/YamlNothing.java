package org.wardmote.format;

import java.util.Optional;
import org.wardmote.problem.Location;

/**
 * No value at all, as after {@code end:}, or in an empty file.
 *
 * @param comment where a comment follows after a single space, as in {@code title: # 4}
 */
public record YamlNothing(Location location, Optional<Location> comment) implements YamlValue {}
