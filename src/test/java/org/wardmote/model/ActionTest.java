package org.wardmote.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.problem.Location;

class ActionTest {

    private static final LocalDate RAISED = LocalDate.of(2020, 11, 12);
    private static final Period TWO_YEARS = Period.ofMonths(24);

    @Test
    void anActionIsOpenUntilSomebodyRecordsOtherwise() {
        assertThat(action().statusOn(RAISED)).isEqualTo(ActionStatus.OPEN);
    }

    @Test
    void theStatusOnADayIsTheLastThatWasRecordedByThen() {
        Action action =
                action(
                        update(LocalDate.of(2021, 1, 5), ActionStatus.IN_PROGRESS),
                        update(LocalDate.of(2021, 3, 3), ActionStatus.DONE));

        assertThat(action.statusOn(LocalDate.of(2021, 3, 2))).isEqualTo(ActionStatus.IN_PROGRESS);
        assertThat(action.statusOn(LocalDate.of(2021, 3, 3))).isEqualTo(ActionStatus.DONE);
    }

    @Test
    void daysAreCountedFromTheDueDate() {
        assertThat(action().daysSinceDue(LocalDate.of(2021, 3, 3))).contains(97L);
    }

    @Test
    void anOpenActionLapsesWhenNothingWasSaidOfItForTooLong() {
        assertThat(action().isLapsedOn(LocalDate.of(2022, 11, 12), TWO_YEARS)).isFalse();
        assertThat(action().isLapsedOn(LocalDate.of(2022, 11, 13), TWO_YEARS)).isTrue();
    }

    @Test
    void aWordAboutItStartsTheClockAgain() {
        Action action = action(update(LocalDate.of(2022, 6, 1), ActionStatus.IN_PROGRESS));

        assertThat(action.isLapsedOn(LocalDate.of(2023, 1, 1), TWO_YEARS)).isFalse();
    }

    @Test
    void whatIsDoneNeverLapses() {
        Action action = action(update(LocalDate.of(2021, 3, 3), ActionStatus.DONE));

        assertThat(action.isLapsedOn(LocalDate.of(2030, 1, 1), TWO_YEARS)).isFalse();
    }

    private static Action.Update update(LocalDate date, ActionStatus status) {
        return new Action.Update(
                date, Optional.of(status), Markup.NOTHING, Markup.NOTHING, "", Optional.empty());
    }

    private static Action action(Action.Update... updates) {
        return new Action(
                "2020-11-12-elm/A1",
                "A1",
                new Place("2020-11-12-elm", "6", "action-a1", Location.of("minutes.md")),
                "elm",
                RAISED,
                List.of(),
                Optional.of(LocalDate.of(2020, 11, 26)),
                List.of(),
                Optional.empty(),
                Markup.NOTHING,
                Markup.NOTHING,
                "Mend the lamp.",
                List.of(updates));
    }
}
