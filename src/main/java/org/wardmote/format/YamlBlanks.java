package org.wardmote.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;

/**
 * Blanks that do not break, as text from web pages and word processors holds them, where YAML needs
 * ordinary ones: before a dash or the name of a field, or behind them. Nobody can see the
 * difference.
 */
final class YamlBlanks {

    private static final String OTHER = "[\u00A0\u2000-\u200A\u202F\u3000]";
    private static final String NAME = "\\w[\\w.-]*:";

    private static final Pattern INDENT =
            Pattern.compile(
                    "^ *(?<here>" + OTHER + ")[ " + OTHER + "]*(?:-[ " + OTHER + "]|" + NAME + ")");
    private static final Pattern BEHIND =
            Pattern.compile("^ *(?:- +)*(?:-|" + NAME + ") *(?<here>" + OTHER + ")");

    private YamlBlanks() {}

    /** The first such blank; nothing where there is none. */
    static Optional<Problem> problem(SourceText source) {
        for (int number = 1; number <= source.lines().size(); number++) {
            Optional<Location> place = place(source, number);
            if (place.isPresent()) {
                return place.map(YamlBlanks::problem);
            }
        }
        return Optional.empty();
    }

    private static Optional<Location> place(SourceText source, int number) {
        String line = source.line(number);
        return Optional.of(INDENT.matcher(line))
                .filter(Matcher::find)
                .or(() -> Optional.of(BEHIND.matcher(line)).filter(Matcher::find))
                .map(found -> source.at(number, found.start("here") + 1));
    }

    private static Problem problem(Location place) {
        return new Problem(
                Code.YAML_MALFORMED,
                place,
                "a blank stands here that only looks like one: it came with text that was copied.",
                "Delete it, and press the space bar in its place.");
    }
}
