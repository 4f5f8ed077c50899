package org.wardmote.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.wardmote.field.FileKinds;
import org.wardmote.model.Area;
import org.wardmote.model.Dataset;
import org.wardmote.model.Dataset.Figure;
import org.wardmote.model.Datasets;
import org.wardmote.model.Quarter;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;

/** Reads every folder of {@code data/}: each is a quarter, such as {@code data/2025-q3/}. */
final class DatasetsReader {

    private static final String FOLDER = "data";

    private final ContentFiles files;
    private final YamlFiles yaml;
    private final WordsReader words;
    private final Reading reading;

    DatasetsReader(ContentFiles files, YamlFiles yaml, WordsReader words, Reading reading) {
        this.files = files;
        this.yaml = yaml;
        this.words = words;
        this.reading = reading;
    }

    /**
     * The quarters that are shown, oldest first.
     *
     * @param isShown asked of each quarter and of its commentary
     */
    Datasets read(List<Area> areas, Predicate<Fields> isShown) {
        List<Dataset> quarters = new ArrayList<>();
        for (String name : files.names(FOLDER)) {
            Optional<Quarter> quarter = Quarter.parse(name).filter(found -> isFolder(found, name));
            if (quarter.isEmpty()) {
                tellNoQuarter(name);
            } else {
                List<Figure> figures = figures(name, quarter.get(), areas);
                fields(name)
                        .filter(isShown)
                        .map(
                                found ->
                                        new DatasetReader(quarter.get())
                                                .read(found, beside(name, figures, isShown)))
                        .ifPresent(quarters::add);
            }
        }
        return new Datasets(quarters);
    }

    private static boolean isFolder(Quarter quarter, String name) {
        return name.equals(FigurePeriods.folder(quarter));
    }

    private DatasetReader.Beside beside(
            String name, List<Figure> figures, Predicate<Fields> isShown) {
        return new DatasetReader.Beside(figures, words.shown(path(name, "commentary.md"), isShown));
    }

    private Optional<Fields> fields(String name) {
        String path = path(name, "dataset.yaml");
        if (!files.has(path)) {
            tellMissing(name, "dataset.yaml", "the title, the source and the state of its figures");
        }
        return yaml.value(path)
                .flatMap(value -> Fields.ofRecord(value, FileKinds.DATASET.root(), reading));
    }

    private List<Figure> figures(String name, Quarter quarter, List<Area> areas) {
        String path = path(name, "figures.csv");
        if (!files.has(path)) {
            tellMissing(name, "figures.csv", "a row for each area, indicator and period");
        }
        return files.has(path) ? read(path, quarter, areas) : List.of();
    }

    private List<Figure> read(String path, Quarter quarter, List<Area> areas) {
        Names names = reading.names();
        return files.memory()
                .recall(
                        "figures " + path,
                        List.of(files.file(path), areas, names.areas(), names.indicators()),
                        reading.problems(),
                        told ->
                                read(
                                        path,
                                        new FiguresReader(areas, quarter, reading.telling(told))));
    }

    private List<Figure> read(String path, FiguresReader figures) {
        return files.text(path, figures.problems()).map(figures::read).orElse(List.of());
    }

    private void tellMissing(String name, String file, String what) {
        reading.problems()
                .add(
                        Code.FILE_MISSING,
                        Location.of(path(name, file)),
                        "the folder \"%s\" has no %s.".formatted(name, file),
                        "Write one that gives %s.".formatted(what));
    }

    private void tellNoQuarter(String name) {
        reading.problems()
                .add(
                        Code.PERIOD_UNREADABLE,
                        Location.of(FOLDER + "/" + name),
                        "\"%s\" does not name a quarter.".formatted(name),
                        "Name the folder by its calendar year and quarter, such as %s."
                                .formatted(
                                        Quarter.parse(name)
                                                .map(FigurePeriods::folder)
                                                .orElse("2025-q3")));
    }

    private static String path(String quarter, String file) {
        return FOLDER + "/" + quarter + "/" + file;
    }
}
