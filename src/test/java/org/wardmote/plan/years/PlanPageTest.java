package org.wardmote.plan.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.model.DayOrMonth;
import org.wardmote.model.FinancialYear;
import org.wardmote.model.Plan;
import org.wardmote.model.Recorded;
import org.wardmote.page.Line;
import org.wardmote.plan.Elmbridge;
import org.wardmote.plan.ElmbridgeRecord;

class PlanPageTest {

    private static final Plan.Activity WALK =
            new Plan.Activity(
                    "Walk every street",
                    List.of(YearMonth.of(2020, 10), YearMonth.of(2021, 3)),
                    Recorded.of(new Plan.Lead.InWords("the clerk")),
                    Recorded.of(Plan.State.DONE),
                    Elmbridge.HERE);

    private static final Plan.Activity COUNT =
            new Plan.Activity(
                    "Count the lamps",
                    List.of(),
                    Recorded.leftOut(),
                    Recorded.leftOut(),
                    Elmbridge.HERE);

    private static PlanPage page(Plan.Activity... activities) {
        Plan plan =
                new Plan(
                        new FinancialYear(2020),
                        List.of(
                                new Plan.Priority(
                                        "dark-streets",
                                        "Dark streets",
                                        Optional.of(DayOrMonth.of(YearMonth.of(2020, 4))),
                                        Recorded.notRecorded(),
                                        Elmbridge.HERE)),
                        List.of(activities),
                        List.of(
                                new Plan.Milestone(
                                        "Annual report", Recorded.notRecorded(), Elmbridge.HERE)),
                        Optional.empty(),
                        Elmbridge.UPKEEP);
        return PlanPage.of(ElmbridgeRecord.begun().with(plan).facts("2021-03-03")).get(0);
    }

    @Test
    void itsFirstSentenceCountsWhatWasPlanned() {
        assertThat(page(WALK, COUNT).head().summary())
                .isEqualTo(
                        "One priority, two activities and one milestone were planned for April 2020"
                                + " to March 2021; the month of one was not recorded.");
    }

    @Test
    void theYearHasTwelveMonthsInWords() {
        List<PlanPage.Month> months = page(WALK).months();

        assertThat(months).hasSize(12);
        assertThat(months.get(0)).isEqualTo(new PlanPage.Month("April 2020", List.of()));
        assertThat(months.get(6).title()).isEqualTo("October 2020");
        assertThat(months.get(6).activities())
                .extracting(Line::text)
                .containsExactly("Walk every street, the clerk Done");
    }

    @Test
    void whereNoMonthWasRecordedThereIsNoGrid() {
        PlanPage page = page(COUNT);

        assertThat(page.months()).isEmpty();
        assertThat(page.after().get(0).title()).isEqualTo("Month not recorded");
        assertThat(page.head().summary()).endsWith("; in which months was not recorded.");
    }

    @Test
    void whatWasNotRecordedOfAPriorityIsSaid() {
        assertThat(page(COUNT).before().get(0).entries().get(0).note().orElseThrow().text())
                .isEqualTo("Set in April 2020. Who led on it was not recorded.");
    }
}
