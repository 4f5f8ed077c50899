package org.wardmote.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wardmote.field.FileKind;
import org.wardmote.model.Content.Skipped;
import org.wardmote.model.FinancialYear;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;

/** Reads folders in which each file is a financial year: {@code plans/2020-21.yaml}. */
final class YearFiles {

    private final ContentFiles files;
    private final YamlFiles yaml;
    private final Visibility visibility;
    private final Reading reading;
    private final List<Skipped> skipped;

    YearFiles(
            ContentFiles files,
            YamlFiles yaml,
            Visibility visibility,
            Reading reading,
            List<Skipped> skipped) {
        this.files = files;
        this.yaml = yaml;
        this.visibility = visibility;
        this.reading = reading;
        this.skipped = skipped;
    }

    /** The years that are shown, oldest first. */
    <T> List<T> read(FileKind kind, String folder, BiFunction<FinancialYear, Fields, T> read) {
        List<T> years = new ArrayList<>();
        for (String name : files.names(folder)) {
            String path = folder + "/" + name;
            Optional<FinancialYear> year = FinancialYear.parse(name.replaceFirst("\\.yaml$", ""));
            if (year.isEmpty()) {
                tellNoYear(path, name);
            } else {
                fields(path, kind)
                        .ifPresent(fields -> add(years, fields, read.apply(year.get(), fields)));
            }
        }
        return years;
    }

    private Optional<Fields> fields(String path, FileKind kind) {
        return yaml.value(path).flatMap(value -> Fields.ofRecord(value, kind.root(), reading));
    }

    private <T> void add(List<T> years, Fields fields, T year) {
        visibility.reason(fields).ifPresentOrElse(skipped::add, () -> years.add(year));
    }

    private void tellNoYear(String path, String name) {
        reading.problems()
                .add(
                        Code.FILE_UNEXPECTED,
                        Location.of(path),
                        "\"%s\" does not name a financial year.".formatted(name),
                        "Name both of its years, such as 2024-25.yaml.");
    }
}
