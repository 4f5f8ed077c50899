package org.wardmote.read;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardmote.field.FileKind;
import org.wardmote.format.YamlList;
import org.wardmote.format.YamlMap;
import org.wardmote.format.YamlReader;
import org.wardmote.format.YamlText;
import org.wardmote.format.YamlValue;
import org.wardmote.problem.Problems;

/** Reads YAML files, and what names they bring before anything else is known. */
final class YamlFiles {

    private final ContentFiles files;
    private final Visibility visibility;
    private final Problems problems;

    YamlFiles(ContentFiles files, Visibility visibility, Problems problems) {
        this.files = files;
        this.visibility = visibility;
        this.problems = problems;
    }

    /** What a file says; nothing where it is missing, or broken, which is told. */
    Optional<YamlValue> value(String path) {
        return files.text(path, problems).flatMap(text -> YamlReader.read(text, problems));
    }

    /** The names of a register, read ahead of everything that may use them. */
    Register register(String path, Optional<YamlValue> value) {
        if (files.has(path) && value.isEmpty()) {
            return Register.BROKEN;
        }
        TreeMap<String, String> ids = new TreeMap<>();
        TreeSet<String> hidden = new TreeSet<>();
        for (YamlMap entry : entries(value)) {
            text(entry, "id").ifPresent(id -> addNames(entry, id, ids));
            if (isHidden(entry)) {
                text(entry, "id").ifPresent(hidden::add);
            }
        }
        return Register.of(ids, hidden);
    }

    /** Whether a record is kept out of the site. */
    boolean isHidden(YamlMap entry) {
        return visibility.hides(entry);
    }

    static List<YamlMap> entries(Optional<YamlValue> value) {
        return value
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

    static Optional<String> text(YamlMap entry, String name) {
        return entry.value(name)
                .filter(YamlText.class::isInstance)
                .map(value -> ((YamlText) value).text());
    }

    /** The records of a file that holds a list of them. */
    List<Fields> list(FileKind kind, Optional<YamlValue> value, Reading reading) {
        return value.map(root -> Fields.ofList(root, kind.root(), reading)).orElse(List.of());
    }

    List<Fields> list(FileKind kind, Reading reading) {
        return list(kind, value(kind.path()), reading);
    }
}
