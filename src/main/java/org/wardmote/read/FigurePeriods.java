package org.wardmote.read;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.format.CsvTable.Cell;
import org.wardmote.model.Period;
import org.wardmote.model.Quarter;
import org.wardmote.problem.Code;

/** Reads the period of a figure: the quarter of its folder, or a month in it. */
public final class FigurePeriods {

    private static final Pattern OF_FINANCIAL_YEAR =
            Pattern.compile("Q([1-4]),? (\\d{4})[/-]\\d{2}", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})/(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.](\\d{1,2})");

    private FigurePeriods() {}

    static Optional<Period> read(Cell cell, Quarter quarter, Reading reading) {
        Optional<Period> period = Period.parse(cell.text());
        if (period.isEmpty()) {
            tell(Code.PERIOD_UNREADABLE, cell, unreadable(cell.text()), reading)
                    .accept("write " + meant(cell.text()).orElse(either(quarter)) + ".");
        } else if (!period.get().quarter().equals(quarter)) {
            String elsewhere = "%s is not in %s.".formatted(cell.text(), quarter.label());
            tell(Code.PERIOD_MISPLACED, cell, elsewhere, reading)
                    .accept(
                            "put the row into the folder data/%s."
                                    .formatted(folder(period.get().quarter())));
        }
        return period.filter(found -> found.quarter().equals(quarter));
    }

    /** The name of a quarter's folder: {@code 2025-q3}. */
    static String folder(Quarter quarter) {
        return quarter.toString().toLowerCase(Locale.ROOT);
    }

    private static String unreadable(String text) {
        return text.isEmpty()
                ? "a figure has no period."
                : "\"%s\" is neither a quarter nor a month.".formatted(text);
    }

    private static String either(Quarter quarter) {
        return "a quarter such as %s, or a month such as %s"
                .formatted(quarter, quarter.months().get(0));
    }

    private static Consumer<String> tell(Code code, Cell cell, String message, Reading reading) {
        return mend ->
                reading.problems()
                        .add(
                                code,
                                cell.location(),
                                message,
                                FigureRow.at(cell, "period") + " " + mend);
    }

    /** What a period in other people's spelling means. */
    public static Optional<String> meant(String text) {
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
