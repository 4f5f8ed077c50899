package org.wardmote.format;

import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;

/** A text that YAML takes for something else unless it stands in quotation marks. */
public final class YamlQuoting {

    /** What begins something else than a plain text. */
    static final String SIGNS = "\"'[]{}*&!|>%@`,?-#";

    private YamlQuoting() {}

    /** Tells of a text that begins with a sign, from a place to the end of its line. */
    static Problem missing(SourceText source, Location place) {
        return missing(source.from(place).replaceFirst("\\s#.*", "").strip(), place);
    }

    static Problem missing(String text, Location place) {
        return new Problem(
                Code.YAML_TEXT_UNQUOTED,
                place,
                "a text that begins with %s must stand in quotation marks as a whole."
                        .formatted(sign(text)),
                "Write " + quoted(text) + ".");
    }

    /** A text in the quotation marks that it does not hold itself. */
    public static String quoted(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\\') < 0
                ? '"' + text + '"'
                : "'" + text.replace("'", "''") + "'";
    }

    private static String sign(String text) {
        String sign = text.isEmpty() ? "" : text.substring(0, 1);
        return sign.equals("\"") ? "a quotation mark" : "\"" + sign + "\"";
    }
}
