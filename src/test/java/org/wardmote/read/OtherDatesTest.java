package org.wardmote.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/12/2020 | 2020-12-31",
                "12.31.2020 | 2020-12-31",
                "11/11/2020 | 2020-11-11",
                "2020-1-5 | 2020-01-05",
                "2020/1/5 | 2020-01-05",
                "12 November 2020 | 2020-11-12",
                "12th Nov 2020 | 2020-11-12",
                "12-Nov-2020 | 2020-11-12",
                "Thursday 12 November 2020 | 2020-11-12",
                "Thu, 12 November 2020 | 2020-11-12",
                "November 12, 2020 | 2020-11-12",
                "\u201C2020-11-12\u201D | 2020-11-12",
                "2020-6 | 2020-06",
                "06/2020 | 2020-06",
                "June 2020 | 2020-06"
            })
    void canBeReadInOneWay(String written, String meant) {
        assertThat(OtherDates.meant(written)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/11/2020",
                "31/12/20",
                "31 February 2020",
                "Friday 12 November 2020",
                "2020-13-01",
                "spring 2020",
                "12 November",
                ""
            })
    void cannot(String written) {
        assertThat(OtherDates.meant(written)).isEmpty();
    }

    @Test
    void aTimeIsCertainWhereTheHalfOfTheDayIs() {
        assertThat(Times.certain("7.30pm")).contains(LocalTime.of(19, 30));
        assertThat(Times.certain("07.30")).contains(LocalTime.of(7, 30));
        assertThat(Times.certain("12.30")).contains(LocalTime.of(12, 30));
        assertThat(Times.certain("7.30")).isEmpty();
        assertThat(Times.certain("10.30")).isEmpty();
        assertThat(Times.certain("12")).isEmpty();
    }
}
