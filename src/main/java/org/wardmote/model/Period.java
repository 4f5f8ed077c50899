package org.wardmote.model;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a figure counts over: a quarter ({@code 2025-Q3}) or one month of it ({@code 2025-07}). */
public sealed interface Period permits Period.OfQuarter, Period.OfMonth {

    record OfQuarter(Quarter quarter) implements Period {
        @Override
        public String label() {
            return quarter.label();
        }

        @Override
        public String toString() {
            return quarter.toString();
        }
    }

    record OfMonth(YearMonth month) implements Period {
        @Override
        public Quarter quarter() {
            return Quarter.of(month);
        }

        @Override
        public String label() {
            return Written.month(month);
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /** The quarter itself, or the one in which the month lies. */
    Quarter quarter();

    /**
     * As it is read on a page: {@code July to September 2025 (Q2 2025/26)} or {@code July 2025}.
     */
    String label();

    Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    /** Reads {@code 2025-Q3} or {@code 2025-07}. */
    static Optional<Period> parse(String text) {
        return MONTH.matcher(text).matches()
                ? Optional.of(new OfMonth(YearMonth.parse(text)))
                : Quarter.parse(text).map(OfQuarter::new);
    }
}
