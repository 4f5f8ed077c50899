package org.wardmote.format;

import java.util.regex.Pattern;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;

/** When a text needs quotation marks in YAML, and which: one rule for whoever writes it. */
public final class YamlQuoting {

    /** What begins something else than a plain text. */
    static final String SIGNS = "\"'[]{}*&!|>%@`,?-#";

    /** What no reader of YAML can take for anything but a text or a number. */
    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?!(?i:yes|no|on|off|true|false|null)$)[\\p{L}\\p{N}]"
                            + "(?:(?!: | #)[^\\p{Cc}])*(?<![: ])");

    private YamlQuoting() {}

    /** Whether a text may stand as the value of a field without quotation marks. */
    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    /** A text as a person would write it: in quotation marks only where it needs them. */
    public static String written(String text) {
        return isPlain(text) ? text : quoted(text);
    }

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
