package org.wardmote.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/**
 * Puts together again what a comma inside braces has parted: {@code {name: Smith, Rob}} is one
 * field whose value holds a comma, and is told as that.
 */
final class YamlBraces {

    private final SourceText source;
    private final Problems problems;

    YamlBraces(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    List<YamlMap.Entry> mend(List<YamlMap.Entry> entries) {
        List<YamlMap.Entry> whole = new ArrayList<>();
        for (YamlMap.Entry entry : entries) {
            if (whole.isEmpty() || !isWithoutColon(entry)) {
                whole.add(entry);
            } else {
                whole.add(joined(whole.remove(whole.size() - 1), entry));
            }
        }
        return whole;
    }

    private boolean isWithoutColon(YamlMap.Entry entry) {
        return entry.value() instanceof YamlNothing
                && !source.before(entry.value().location()).endsWith(":");
    }

    private YamlMap.Entry joined(YamlMap.Entry before, YamlMap.Entry rest) {
        String begun = before.value() instanceof YamlText text ? text.text() : "";
        String whole = begun + ", " + rest.key();
        problems.add(
                Code.YAML_COMMA_IN_BRACES,
                comma(rest.keyLocation()),
                "\"%s\" is cut at its comma, because a comma inside braces begins a new field."
                        .formatted(whole),
                "Put quotation marks around it, {%s: %s}, or give each field a line of its own."
                        .formatted(before.key(), YamlQuoting.quoted(whole)));
        Location place = before.value().location();
        YamlText text = new YamlText(whole, YamlText.Style.PLAIN, place, Optional.empty());
        return new YamlMap.Entry(before.key(), before.keyLocation(), text);
    }

    private Location comma(Location after) {
        String before = source.before(after);
        int comma = before.lastIndexOf(',');
        return comma < 0 ? after : after.at(after.line(), before.codePointCount(0, comma) + 1);
    }
}
