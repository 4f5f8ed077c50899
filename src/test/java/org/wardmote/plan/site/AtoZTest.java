package org.wardmote.plan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Body;
import org.wardmote.model.CaseReviews;
import org.wardmote.model.FinancialYear;
import org.wardmote.model.Organisation;
import org.wardmote.model.Recorded;
import org.wardmote.model.Review;
import org.wardmote.plan.Elmbridge;
import org.wardmote.plan.ElmbridgeRecord;
import org.wardmote.plan.people.NamesPage;

class AtoZTest {

    private static NamesPage page(ElmbridgeRecord record) {
        return AtoZ.of(record.facts("2021-03-03")).get(0);
    }

    private static List<String> under(NamesPage page, String letter) {
        return page.letters().stream()
                .filter(part -> part.title().equals(letter))
                .flatMap(part -> part.entries().stream())
                .map(entry -> entry.line().text())
                .toList();
    }

    @Test
    void peopleAreFoundUnderTheirLastName() {
        NamesPage page = page(ElmbridgeRecord.begun().person("jo-example", "Jo Example"));

        assertThat(under(page, "E")).containsExactly("Example, Jo");
    }

    @Test
    void anOldNameOfABodyLeadsToItsPageInFullAndInShort() {
        NamesPage page =
                page(
                        ElmbridgeRecord.begun()
                                .with(
                                        new Body(
                                                "forum",
                                                "Elmbridge Forum",
                                                Optional.empty(),
                                                List.of(
                                                        new Body.FormerName(
                                                                "Elmbridge Crime and Disorder"
                                                                        + " Reduction Partnership",
                                                                Optional.empty())),
                                                Optional.empty(),
                                                Elmbridge.UPKEEP)));

        assertThat(under(page, "C"))
                .containsExactly(
                        "CDRP: see Elmbridge Forum",
                        "Crime and Disorder Reduction Partnership: see Elmbridge Forum");
        assertThat(under(page, "E"))
                .containsExactly(
                        "Elmbridge Crime and Disorder Reduction Partnership: see Elmbridge Forum",
                        "Elmbridge Forum");
    }

    @Test
    void whatAnOrganisationIsAlsoCalledLeadsToItsPage() {
        NamesPage page =
                page(
                        ElmbridgeRecord.begun()
                                .with(
                                        new Organisation(
                                                "council",
                                                "Elmbridge Council",
                                                List.of("EC"),
                                                Elmbridge.UPKEEP)));

        assertThat(under(page, "E"))
                .containsExactly("EC: see Elmbridge Council", "Elmbridge Council");
    }

    @Test
    void theCommunityTriggerLeadsToCaseReviews() {
        NamesPage page =
                page(
                        ElmbridgeRecord.begun()
                                .with(
                                        new CaseReviews(
                                                new FinancialYear(2020),
                                                Recorded.of(0),
                                                Recorded.of(0),
                                                Recorded.of(0),
                                                Recorded.of(0),
                                                Elmbridge.UPKEEP)));

        assertThat(under(page, "C")).containsExactly("Community Trigger: see ASB case reviews");
    }

    @Test
    void reviewsOfDeathsStandApartFromEveryArea() {
        NamesPage page =
                page(
                        ElmbridgeRecord.begun()
                                .ward("dale", "Dale")
                                .with(new Review("Review 1", List.of(), Elmbridge.UPKEEP)));

        assertThat(under(page, "D")).containsExactly("Dale");
        assertThat(under(page, "Reviews of deaths"))
                .contains("Domestic homicide reviews: see Reviews");
    }
}
