package org.wardmote.format;

import java.util.Optional;
import org.wardmote.problem.Location;

/**
 * A word, a number, a sentence, as written.
 *
 * @param comment where a comment follows after a single space, as in {@code title: Report # 4}: an
 *     author may have meant it as part of the text
 */
public record YamlText(String text, Style style, Location location, Optional<Location> comment)
        implements YamlValue {

    /** How it is written. */
    public enum Style {
        PLAIN,
        QUOTED,
        /** After {@code |} or {@code >}, over several lines. */
        BLOCK
    }

    public boolean isQuoted() {
        return style == Style.QUOTED;
    }
}
