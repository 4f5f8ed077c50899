package org.wardmote.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/**
 * Tells of a field that is given twice.
 *
 * <p>A word beside a list of the same name ({@code agenda: partial}) is left to whoever knows the
 * field.
 */
final class YamlDuplicates {

    private YamlDuplicates() {}

    static void tell(List<YamlMap.Entry> entries, Problems problems) {
        Map<String, YamlMap.Entry> first = new TreeMap<>();
        for (YamlMap.Entry entry : entries) {
            YamlMap.Entry earlier = first.putIfAbsent(entry.key(), entry);
            if (earlier != null && !isWordBesideList(earlier.value(), entry.value())) {
                problems.add(
                        Code.YAML_DUPLICATE_KEY,
                        entry.keyLocation(),
                        "\"%s\" is given twice: it stands on line %s already."
                                .formatted(entry.key(), earlier.keyLocation().line()),
                        "Keep one of the two and delete the other.");
            }
        }
    }

    private static boolean isWordBesideList(YamlValue one, YamlValue other) {
        return one instanceof YamlText && other instanceof YamlList
                || one instanceof YamlList && other instanceof YamlText;
    }
}
