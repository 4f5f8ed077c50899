package org.wardmote.plan;

import java.util.List;
import java.util.stream.Stream;

/** All pages of the site, with what stands around them. */
public record SitePlan(Frame frame, List<Page> pages) {

    public SitePlan {
        pages = List.copyOf(pages);
    }

    /** Every kind of page there is. A new kind is a record, a template, and a line here. */
    private static final List<PageKind> KINDS =
            List.of(
                    HomePage::of,
                    MeetingPage::of,
                    MeetingsPage::of,
                    ActionsPage::of,
                    GroupedActionsPage::of,
                    DecisionsPage::of,
                    AreaPage::of,
                    AreasPage::of,
                    StatusesPage::of,
                    IndicatorPage::of,
                    IndicatorsPage::of,
                    MapPage::of,
                    FlagsPage::of,
                    ComparePage::of,
                    MethodsPage::of,
                    ReviewsPage::of,
                    PlanPage::of,
                    PlanPage::list,
                    FinancePage::of,
                    FinancePage::list,
                    CaseReviewsPage::of,
                    ProfilePage::ofPeople,
                    ProfilePage::ofOrganisations,
                    ProfilePage::ofBodies,
                    NameLists::ofPeople,
                    NameLists::ofOrganisations,
                    NameLists::ofBodies,
                    AtoZ::of,
                    DataPage::of,
                    ProsePage::of,
                    NotFoundPage::of,
                    RedirectPage::of);

    public static SitePlan of(Facts facts, Frame.Edition edition) {
        List<Page> pages =
                KINDS.parallelStream().<Page>flatMap(kind -> kind.pages(facts).stream()).toList();
        Navigation navigation = Navigation.of(facts, pages);
        Frame frame =
                new Frame(
                        facts.record().site(),
                        facts.asOf(),
                        navigation.main(),
                        navigation.further(),
                        Stream.concat(
                                        facts.release().notices().stream(),
                                        facts.record().boundaries().notices().stream())
                                .distinct()
                                .toList(),
                        edition);
        return new SitePlan(frame, pages);
    }
}
