package org.wardmote.read;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardmote.field.FileKind;
import org.wardmote.format.YamlList;
import org.wardmote.format.YamlMap;
import org.wardmote.format.YamlText;
import org.wardmote.format.YamlValue;

/**
 * A YAML file that holds a list of records, before they are held to their fields.
 *
 * @param root nothing where there is no such file, or where it is broken, which has been told
 * @param completeness whether all that the file says is known; true of one that is not there
 */
record YamlFile(FileKind kind, Optional<YamlValue> root, Register.Completeness completeness) {

    /** Its records, held to their fields. */
    List<Fields> records(Reading reading) {
        return root.map(value -> Fields.ofList(value, kind.root(), reading)).orElse(List.of());
    }

    /** The names that it brings, read ahead of everything that may use them. */
    Register register(Visibility visibility) {
        TreeMap<String, String> ids = new TreeMap<>();
        TreeSet<String> hidden = new TreeSet<>();
        for (YamlMap entry : entries()) {
            text(entry, "id").ifPresent(id -> addNames(entry, id, ids));
            if (visibility.hides(entry)) {
                text(entry, "id").ifPresent(hidden::add);
            }
        }
        return new Register(ids, hidden, completeness);
    }

    List<YamlMap> entries() {
        return root
                .filter(YamlList.class::isInstance)
                .map(list -> ((YamlList) list).items())
                .orElse(List.of())
                .stream()
                .filter(YamlMap.class::isInstance)
                .map(YamlMap.class::cast)
                .toList();
    }

    /** An id is never taken from its thing by another's name. */
    private static void addNames(YamlMap entry, String id, TreeMap<String, String> ids) {
        text(entry, "name").ifPresent(name -> ids.putIfAbsent(name, id));
        entry
                .value("also-called")
                .filter(YamlList.class::isInstance)
                .map(list -> ((YamlList) list).items())
                .orElse(List.of())
                .stream()
                .filter(YamlText.class::isInstance)
                .forEach(name -> ids.putIfAbsent(((YamlText) name).text(), id));
        ids.put(id, id);
    }

    /** A field's text as it was written. */
    static Optional<String> text(YamlMap entry, String name) {
        return entry.value(name)
                .filter(YamlText.class::isInstance)
                .map(value -> ((YamlText) value).text());
    }
}
