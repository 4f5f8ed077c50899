package org.wardmote.model;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Three months of a calendar year: {@code 2025-Q3} is July to September 2025. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-[Qq]([1-4])");

    /** Reads {@code 2025-Q3}, or {@code 2025-q3} as in a folder's name. */
    public static Optional<Quarter> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(
                        new Quarter(
                                Integer.parseInt(written.group(1)),
                                Integer.parseInt(written.group(2))))
                : Optional.empty();
    }

    public static Quarter of(YearMonth month) {
        return new Quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
    }

    public List<YearMonth> months() {
        return IntStream.rangeClosed(number * 3 - 2, number * 3)
                .mapToObj(month -> YearMonth.of(year, month))
                .toList();
    }

    public Quarter plus(int quarters) {
        int since = year * 4 + number - 1 + quarters;
        return new Quarter(Math.floorDiv(since, 4), Math.floorMod(since, 4) + 1);
    }

    /** {@code July to September 2025}. */
    public String inMonths() {
        List<YearMonth> months = months();
        return name(months.get(0).getMonth())
                + " to "
                + name(months.get(2).getMonth())
                + " "
                + year;
    }

    /** {@code Q2 2025/26}: a financial year begins in April. */
    public String inFinancialYear() {
        int begins = number == 1 ? year - 1 : year;
        return String.format(
                Locale.ROOT, "Q%d %d/%02d", (number + 2) % 4 + 1, begins, (begins + 1) % 100);
    }

    /** Both names, as a page must give them: {@code July to September 2025 (Q2 2025/26)}. */
    public String label() {
        return inMonths() + " (" + inFinancialYear() + ")";
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(year * 4 + number, other.year * 4 + other.number);
    }

    /** {@code 2025-Q3}. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
