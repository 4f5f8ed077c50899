package org.wardmote.read;

import java.util.Optional;
import org.wardmote.field.FileKind;
import org.wardmote.format.YamlReader;
import org.wardmote.format.YamlValue;
import org.wardmote.problem.Problems;

/** Reads YAML files. */
final class YamlFiles {

    private final ContentFiles files;
    private final Problems problems;

    YamlFiles(ContentFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** What a file says; nothing where it is missing, or broken, which is told. */
    Optional<YamlValue> value(String path) {
        return files.has(path)
                ? files.memory()
                        .recall(
                                "yaml " + path,
                                files.file(path),
                                problems,
                                told ->
                                        files.text(path, told)
                                                .flatMap(text -> YamlReader.read(text, told)))
                : Optional.empty();
    }

    /** The one file of a kind. */
    YamlFile file(FileKind kind) {
        Optional<YamlValue> root = value(kind.path());
        return new YamlFile(
                kind,
                root,
                files.has(kind.path()) && root.isEmpty()
                        ? Register.Completeness.BROKEN
                        : Register.Completeness.WHOLE);
    }
}
