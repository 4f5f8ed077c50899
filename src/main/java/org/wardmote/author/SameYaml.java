package org.wardmote.author;

import java.util.List;
import java.util.stream.IntStream;
import org.wardmote.format.YamlList;
import org.wardmote.format.YamlMap;
import org.wardmote.format.YamlText;
import org.wardmote.format.YamlValue;

/** Whether two texts of YAML say the same, wherever it stands in them. */
final class SameYaml {

    private SameYaml() {}

    static boolean says(YamlValue one, YamlValue other) {
        if (one instanceof YamlText text) {
            return other instanceof YamlText same && text.text().equals(same.text());
        }
        if (one instanceof YamlList list) {
            return other instanceof YamlList same && all(list.items(), same.items());
        }
        if (one instanceof YamlMap map) {
            return other instanceof YamlMap same
                    && keys(map).equals(keys(same))
                    && all(values(map), values(same));
        }
        return one.getClass() == other.getClass();
    }

    private static boolean all(List<YamlValue> ones, List<YamlValue> others) {
        return ones.size() == others.size()
                && IntStream.range(0, ones.size())
                        .allMatch(at -> says(ones.get(at), others.get(at)));
    }

    private static List<String> keys(YamlMap map) {
        return map.entries().stream().map(YamlMap.Entry::key).toList();
    }

    private static List<YamlValue> values(YamlMap map) {
        return map.entries().stream().map(YamlMap.Entry::value).toList();
    }
}
