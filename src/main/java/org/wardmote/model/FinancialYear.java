package org.wardmote.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** April to March: {@code 2020-21} begins on 1 April 2020. */
public record FinancialYear(int begins) implements Comparable<FinancialYear> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{2})");

    /** Reads {@code 2020-21}; nothing where the two years do not follow each other. */
    public static Optional<FinancialYear> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        FinancialYear year = new FinancialYear(Integer.parseInt(written.group(1)));
        return year.id().equals(text) ? Optional.of(year) : Optional.empty();
    }

    public LocalDate firstDay() {
        return LocalDate.of(begins, 4, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(begins + 1, 3, 31);
    }

    /** As a file is named: {@code 2020-21}. */
    public String id() {
        return begins + "-" + Integer.toString(100 + (begins + 1) % 100).substring(1);
    }

    /** As it is read: {@code 2020/21}. */
    public String label() {
        return id().replace('-', '/');
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(begins, other.begins);
    }

    @Override
    public String toString() {
        return id();
    }
}
