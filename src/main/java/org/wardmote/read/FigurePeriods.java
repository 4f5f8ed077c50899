package org.wardmote.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.format.CsvTable.Cell;
import org.wardmote.model.Period;
import org.wardmote.model.Quarter;
import org.wardmote.problem.Code;

/** Reads the period of a figure: the quarter of its folder, or a month in it. */
final class FigurePeriods {

    private static final Pattern OF_FINANCIAL_YEAR =
            Pattern.compile("Q([1-4]),? (\\d{4})[/-]\\d{2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})");

    private FigurePeriods() {}

    static Optional<Period> read(Cell cell, Quarter quarter, Reading reading) {
        Optional<Period> period = Period.parse(cell.text());
        if (period.isEmpty()) {
            reading.problems()
                    .add(
                            Code.PERIOD_UNREADABLE,
                            cell.location(),
                            cell.text().isEmpty()
                                    ? "a figure has no period."
                                    : "\"%s\" is neither a quarter nor a month."
                                            .formatted(cell.text()),
                            "%s write %s."
                                    .formatted(
                                            FigureRow.at(cell, "period"),
                                            meant(cell.text())
                                                    .orElse(
                                                            "a quarter such as %s, or a month such as %s"
                                                                    .formatted(
                                                                            quarter,
                                                                            quarter.months()
                                                                                    .get(0)))));
        } else if (!period.get().quarter().equals(quarter)) {
            reading.problems()
                    .add(
                            Code.PERIOD_MISPLACED,
                            cell.location(),
                            "%s is not in %s.".formatted(cell.text(), quarter.label()),
                            "%s put the row into the folder data/%s."
                                    .formatted(
                                            FigureRow.at(cell, "period"),
                                            period.get()
                                                    .quarter()
                                                    .toString()
                                                    .toLowerCase(Locale.ROOT)));
            return Optional.empty();
        }
        return period;
    }

    /** What a period in other people's spelling means. */
    private static Optional<String> meant(String text) {
        Matcher financial = OF_FINANCIAL_YEAR.matcher(text);
        if (financial.matches()) {
            Quarter april = new Quarter(Integer.parseInt(financial.group(2)), 2);
            return Optional.of(april.plus(Integer.parseInt(financial.group(1)) - 1).toString());
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return month(monthFirst.group(2), monthFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches()
                ? month(yearFirst.group(1), yearFirst.group(2))
                : Optional.empty();
    }

    private static Optional<String> month(String year, String month) {
        return Dates.month(year + "-" + (month.length() == 1 ? "0" : "") + month)
                .map(Object::toString);
    }
}
