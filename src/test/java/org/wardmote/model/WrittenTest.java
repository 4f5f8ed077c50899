package org.wardmote.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {

    @Test
    void datesAreWrittenInWords() {
        assertThat(Written.day(LocalDate.of(2020, 11, 12))).isEqualTo("12 November 2020");
        assertThat(Written.weekday(LocalDate.of(2020, 11, 12)))
                .isEqualTo("Thursday 12 November 2020");
        assertThat(Written.date(DayOrMonth.of(YearMonth.of(2021, 2)))).isEqualTo("February 2021");
    }

    @ParameterizedTest
    @CsvSource({
        "12:30, 12.30pm",
        "10:00, 10am",
        "13:05, 1.05pm",
        "00:15, 12.15am",
        "12:00, midday",
        "00:00, midnight"
    })
    void timesAreWrittenAsPeopleSayThem(LocalTime time, String words) {
        assertThat(Written.time(time)).isEqualTo(words);
    }

    @Test
    void sizesAreWrittenAsCouncilPagesDo() {
        assertThat(Written.size(329_728)).isEqualTo("322 KB");
        assertThat(Written.size(12)).isEqualTo("1 KB");
        assertThat(Written.size(3_250_586)).isEqualTo("3.1 MB");
    }

    @Test
    void thousandsArePartedByACommaInEveryLocale() {
        assertThat(Written.number(11466)).isEqualTo("11,466");
    }
}
