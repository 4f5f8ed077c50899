package org.wardmote.read;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.wardmote.model.Dataset;
import org.wardmote.model.Dataset.About;
import org.wardmote.model.Dataset.Figure;
import org.wardmote.model.Dataset.Revision;
import org.wardmote.model.Prose;
import org.wardmote.model.Quarter;
import org.wardmote.model.Recorded;
import org.wardmote.model.Source;
import org.wardmote.problem.Code;

/** Reads {@code dataset.yaml} of one quarter, and puts its figures and words beside it. */
final class DatasetReader {

    private final Quarter quarter;

    DatasetReader(Quarter quarter) {
        this.quarter = quarter;
    }

    /** What is beside {@code dataset.yaml}. */
    record Beside(List<Figure> figures, Optional<Prose> commentary) {
        Beside {
            figures = List.copyOf(figures);
        }
    }

    Dataset read(Fields fields, Beside beside) {
        return new Dataset(
                quarter,
                about(fields),
                months(fields),
                beside.figures(),
                beside.commentary(),
                SharedReaders.upkeep(fields));
    }

    private static About about(Fields fields) {
        String title = fields.needed("title");
        return new About(
                title,
                fields.date("published"),
                fields.record("source").map(source -> source(source, title)).orElse(none(title)),
                fields.texts("attribution"),
                fields.text("method"),
                fields.choice("state", Dataset.State.class).orElse(Dataset.State.FINAL),
                fields.texts("notes"),
                fields.records("revisions").stream()
                        .flatMap(revision -> revision(revision).stream())
                        .toList());
    }

    /** A source that has no title of its own goes by the dataset's. */
    private static Source source(Fields fields, String title) {
        return new Source(
                fields.text("title").orElse(title),
                fields.text("name"),
                fields.value("url", Urls::parse),
                fields.text("licence"),
                fields.recorded("retrieved", Dates::day));
    }

    private static Source none(String title) {
        return new Source(
                title, Optional.empty(), Optional.empty(), Optional.empty(), Recorded.leftOut());
    }

    private static Optional<Revision> revision(Fields fields) {
        return fields.date("date").map(day -> new Revision(day, fields.needed("note")));
    }

    private List<YearMonth> months(Fields fields) {
        List<YearMonth> months =
                fields.texts("months").stream()
                        .flatMap(text -> Dates.month(text).stream())
                        .toList();
        boolean areInside = quarter.months().containsAll(months);
        if (!areInside) {
            fields.reading()
                    .problems()
                    .add(
                            Code.PERIOD_MISPLACED,
                            fields.at("months"),
                            "\"months\" names a month that is not in %s."
                                    .formatted(quarter.label()),
                            "Its months are %s, %s and %s.".formatted(quarter.months().toArray()));
        }
        return areInside ? months : List.of();
    }
}
