package org.wardmote.read;

import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.field.Scalar;
import org.wardmote.format.CsvTable.Cell;
import org.wardmote.model.Dataset.Mark;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** Reads the count of a figure together with its status: one of them must say something. */
final class FigureCounts {

    private static final String WITHOUT =
            "write 0 where nothing was counted; where there is no count, write c (confidential), x"
                    + " (not available) or z (not applicable) in column \"status\".";

    private final Problems problems;

    FigureCounts(Problems problems) {
        this.problems = problems;
    }

    /** What a row counts, and what is said of it. */
    record Counted(Optional<Long> count, Mark mark) {}

    Optional<Counted> read(FigureRow row) {
        Optional<Mark> mark = mark(row.cell("status"));
        Cell count = row.cell("count");
        if (count.text().isEmpty()) {
            return mark.flatMap(found -> without(found, count));
        }
        if (!Scalar.COUNT.pattern().matcher(count.text()).matches()) {
            tellUnreadable(count);
            return Optional.empty();
        }
        return mark.flatMap(found -> with(Long.parseLong(count.text()), found, row));
    }

    private Optional<Mark> mark(Cell cell) {
        Optional<Mark> mark =
                Stream.of(Mark.values())
                        .filter(known -> known.letter().equals(cell.text()))
                        .findFirst();
        if (mark.isEmpty()) {
            problems.add(
                    Code.VALUE_NOT_ALLOWED,
                    cell.location(),
                    "\"%s\" is no status of a figure.".formatted(cell.text()),
                    FigureRow.at(cell, "status")
                            + " write p (provisional), r (revised), e (estimated), c"
                            + " (confidential), x (not available) or z (not applicable), or leave"
                            + " it empty.");
        }
        return mark;
    }

    private Optional<Counted> without(Mark mark, Cell count) {
        if (saysWhyThereIsNone(mark)) {
            return Optional.of(new Counted(Optional.empty(), mark));
        }
        problems.add(
                Code.COUNT_UNREADABLE,
                count.location(),
                "row %s has no count, and does not say why.".formatted(count.location().line()),
                FigureRow.at(count, "count") + " " + WITHOUT);
        return Optional.empty();
    }

    private Optional<Counted> with(long count, Mark mark, FigureRow row) {
        if (!saysWhyThereIsNone(mark)) {
            return Optional.of(new Counted(Optional.of(count), mark));
        }
        Cell status = row.cell("status");
        problems.add(
                Code.COUNT_UNREADABLE,
                row.cell("count").location(),
                "row %s gives the count %s, and its status \"%s\" says that there is none."
                        .formatted(status.location().line(), count, mark.letter()),
                FigureRow.at(row.cell("count"), "count")
                        + " leave it empty, or take the status away.");
        return Optional.empty();
    }

    private static boolean saysWhyThereIsNone(Mark mark) {
        return mark == Mark.CONFIDENTIAL
                || mark == Mark.NOT_AVAILABLE
                || mark == Mark.NOT_APPLICABLE;
    }

    private void tellUnreadable(Cell cell) {
        String plain = cell.text().replaceAll("[,\\s\u00a0]", "").replaceFirst("\\.0+$", "");
        boolean isMeant = Scalar.COUNT.pattern().matcher(plain).matches();
        problems.add(
                Code.COUNT_UNREADABLE,
                cell.location(),
                "\"%s\" is not a count.".formatted(cell.text()),
                FigureRow.at(cell, "count")
                        + (isMeant
                                ? " write %s, with digits only.".formatted(plain)
                                : " write a whole number; " + WITHOUT));
    }
}
