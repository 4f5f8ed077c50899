package org.wardmote.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How dates, times and numbers are written, in one place: {@code 12 November 2020, 12.30pm}. */
public final class Written {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Written() {}

    /** {@code 12 November 2020}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** {@code Thursday 12 November 2020}. */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** {@code November 2020}. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** {@code 12.30pm}, {@code 10am}, {@code midday}, {@code midnight}. */
    public static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes =
                time.getMinute() == 0 ? "" : String.format(Locale.UK, ".%02d", time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    /** {@code 1,234}. */
    public static String number(Number number) {
        long whole = number.longValue();
        // A page of figures holds hundreds, nearly all of which need no comma.
        return Math.abs(whole) < 1000 ? Long.toString(whole) : grouped(Long.toString(whole));
    }

    /** {@code 1 warning}, {@code 1,200 warnings}. */
    public static String counted(long count, String one) {
        return counted(count, one, one + "s");
    }

    /** {@code 1 entry}, {@code 1,200 entries}. */
    public static String counted(long count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }

    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        int first = digits.startsWith("-") ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** {@code 1,200.00}. */
    public static String pounds(BigDecimal amount) {
        return String.format(Locale.UK, "%,.2f", amount);
    }

    /** {@code ash, elm and rowan}. */
    public static String listing(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** {@code 322 KB}, in steps of 1,024 as council pages count. */
    public static String size(Number bytes) {
        long kilobytes = Math.max(1, Math.round(bytes.longValue() / 1024.0));
        return kilobytes < 1024
                ? kilobytes + " KB"
                : Decimal.of(bytes.longValue() / (1024.0 * 1024.0), 1).plain() + " MB";
    }

    /** {@code 12 November 2020} or {@code February 2021}. */
    public static String date(DayOrMonth date) {
        return date.day().map(Written::day).orElseGet(() -> month(date.month()));
    }
}
