package org.wardmote.plan.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Finance;
import org.wardmote.model.FinancialYear;
import org.wardmote.model.Recorded;
import org.wardmote.plan.Elmbridge;
import org.wardmote.plan.ElmbridgeRecord;

class FinancePageTest {

    private static final Finance.Line LAMPS = line("Lamps", pounds("1200"), pounds("1150.50"));
    private static final Finance.Line LEAFLETS =
            line("Leaflets", pounds("300.00"), new Finance.AwaitingDecision());

    private static Finance.Line line(String title, Finance.Sum budget, Finance.Sum actual) {
        return new Finance.Line(title, budget, actual, Recorded.notRecorded(), Elmbridge.HERE);
    }

    private static Finance.Sum pounds(String amount) {
        return new Finance.Pounds(new BigDecimal(amount));
    }

    private static FinancePage page(Finance.Line... lines) {
        Finance year =
                new Finance(
                        new FinancialYear(2020),
                        List.of(lines),
                        List.of(),
                        Optional.empty(),
                        Elmbridge.UPKEEP);
        return FinancePage.of(ElmbridgeRecord.begun().with(year).facts("2021-03-03")).get(0);
    }

    @Test
    void itsFirstSentenceTellsWhatWasBudgetedSpentAndUndecided() {
        assertThat(page(LAMPS, LEAFLETS).head().summary())
                .isEqualTo(
                        "£1,500.00 was budgeted; £1,150.50 was spent; one matter was still"
                                + " undecided.");
    }

    @Test
    void awaitingADecisionIsAValueLikeAnyOther() {
        assertThat(page(LAMPS, LEAFLETS).lines().get(1).sums())
                .containsExactly(
                        new FinancePage.Cell("300.00", true),
                        new FinancePage.Cell("Awaiting decision", false));
    }

    @Test
    void whatIsKnownIsAddedUp() {
        assertThat(page(LAMPS, LEAFLETS).totals())
                .containsExactly(
                        new FinancePage.Row(
                                "Total of the sums above",
                                "All",
                                new FinancePage.Cell("1,500.00", true),
                                new FinancePage.Cell("1,150.50", true)));
    }

    @Test
    void aTotalThatIsGivenIsNotAddedAgain() {
        FinancePage page =
                page(LAMPS, LEAFLETS, line("Total", pounds("1500"), new Finance.NotRecorded()));

        assertThat(page.totals()).extracting(FinancePage.Row::title).containsExactly("Total");
        assertThat(page.head().summary()).startsWith("£1,500.00 was budgeted;");
    }

    @Test
    void whereNoSumIsKnownThatIsSaid() {
        assertThat(
                        page(line("Lamps", new Finance.NotRecorded(), new Finance.LeftOut()))
                                .head()
                                .summary())
                .isEqualTo("No sums were recorded.");
    }
}
