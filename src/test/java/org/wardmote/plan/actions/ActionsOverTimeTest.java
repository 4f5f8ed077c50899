package org.wardmote.plan.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Action;
import org.wardmote.page.ChartTable;
import org.wardmote.page.Figure;
import org.wardmote.plan.Elmbridge;
import org.wardmote.standing.Standing;

class ActionsOverTimeTest {

    private static final List<Action> TWO =
            List.of(
                    Elmbridge.action("A1", "2020-11-12", "2020-11-26"),
                    Elmbridge.action("A2", "2020-11-12"));

    private static Figure figure(String asOf) {
        var record = Elmbridge.record(List.of(Elmbridge.meeting("2020-11-12")), TWO);
        return ActionsOverTime.of(new Standing(record, Elmbridge.day(asOf))).orElseThrow();
    }

    private static List<String> column(Figure figure, int series) {
        return figure.chart().table().rows().stream()
                .map(row -> row.cells().get(series))
                .map(ChartTable.Value::text)
                .toList();
    }

    @Test
    void aShortRecordIsShownByQuarters() {
        assertThat(ActionsOverTime.days(Elmbridge.day("2020-11-12"), Elmbridge.day("2021-07-15")))
                .containsExactly(
                        LocalDate.of(2020, 12, 31),
                        LocalDate.of(2021, 3, 31),
                        LocalDate.of(2021, 6, 30),
                        LocalDate.of(2021, 7, 15));
    }

    @Test
    void aLongRecordIsShownByYears() {
        assertThat(ActionsOverTime.days(Elmbridge.day("2020-11-12"), Elmbridge.day("2024-02-01")))
                .containsExactly(
                        LocalDate.of(2020, 12, 31),
                        LocalDate.of(2021, 12, 31),
                        LocalDate.of(2022, 12, 31),
                        LocalDate.of(2023, 12, 31),
                        LocalDate.of(2024, 2, 1));
    }

    @Test
    void whatLapsedIsNoLongerOpen() {
        Figure figure = figure("2024-02-01");

        assertThat(column(figure, 0)).containsExactly("2", "2", "0", "0", "0");
        assertThat(column(figure, 2)).containsExactly("0", "0", "2", "2", "2");
    }

    @Test
    void theHeadlineSaysWhatIsOverdue() {
        assertThat(figure("2021-03-03").message().headline())
                .isEqualTo("Two actions are open, one overdue");
    }

    @Test
    void theHeadlineSaysWhatWasNeverRecorded() {
        assertThat(figure("2024-02-01").message().headline())
                .isEqualTo("No actions are open; two outcomes were not recorded");
    }

    @Test
    void theSentenceCountsEveryAction() {
        assertThat(figure("2024-02-01").message().sentence())
                .isEqualTo(
                        "On 1 February 2024, no actions were open and none closed; the outcome of"
                                + " two was not recorded. Most were open on 31 December 2020:"
                                + " two.");
    }
}
