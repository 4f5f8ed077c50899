package org.wardmote.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueDateTest {

    private static final LocalDate MEETING = LocalDate.of(2020, 11, 12);

    @ParameterizedTest
    @CsvSource({
        "26 November 2020, 2020-11-26",
        "2020-11-26,       2020-11-26",
        "26 November,      2020-11-26",
        "12 November,      2021-11-12",
        "1 February,       2021-02-01",
        "29 February,      2024-02-29",
        "3 May 1999,       1999-05-03"
    })
    void aDayWithoutAYearIsTheFirstAfterTheMeeting(String words, LocalDate day) {
        assertThat(DueDate.parse(words, MEETING)).contains(day);
    }

    @Test
    void eightYearsMayPartTwoLeapDays() {
        assertThat(DueDate.parse("29 February", LocalDate.of(2096, 2, 29)))
                .contains(LocalDate.of(2104, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "26/11/2020",
                "26th November",
                "31 November",
                "30 February 2021",
                "2020-13-01",
                "november",
                "26 Nov",
                ""
            })
    void otherWordsAreNoDay(String words) {
        assertThat(DueDate.parse(words, MEETING)).isEmpty();
    }
}
