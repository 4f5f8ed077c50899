package org.wardmote.plan.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wardmote.page.SitePage;
import org.wardmote.plan.PageKind;
import org.wardmote.plan.actions.ActionsPage;
import org.wardmote.plan.actions.GroupedActionsPage;
import org.wardmote.plan.areas.AreaPage;
import org.wardmote.plan.areas.AreasPage;
import org.wardmote.plan.areas.StatusesPage;
import org.wardmote.plan.figures.ComparePage;
import org.wardmote.plan.figures.DataPage;
import org.wardmote.plan.figures.FlagsPage;
import org.wardmote.plan.figures.IndicatorPage;
import org.wardmote.plan.figures.IndicatorsPage;
import org.wardmote.plan.figures.MapPage;
import org.wardmote.plan.figures.MethodsPage;
import org.wardmote.plan.meetings.DecisionsPage;
import org.wardmote.plan.meetings.MeetingPage;
import org.wardmote.plan.meetings.MeetingsPage;
import org.wardmote.plan.people.NameLists;
import org.wardmote.plan.people.ProfilePage;
import org.wardmote.plan.reviews.CaseReviewsPage;
import org.wardmote.plan.reviews.ReviewsPage;
import org.wardmote.plan.years.FinancePage;
import org.wardmote.plan.years.PlanPage;
import org.wardmote.standing.Standing;

/** All pages of the site by their kinds, with what stands around them. */
public record SitePlan(Frame frame, List<Part> parts) {

    public SitePlan {
        parts = List.copyOf(parts);
    }

    /** The pages of one kind. */
    public record Part(PageKind kind, List<? extends SitePage> pages) {

        public Part {
            pages = List.copyOf(pages);
        }

        private boolean hasAny(Set<String> paths) {
            return pages.stream().anyMatch(page -> paths.contains(page.head().address().file()));
        }
    }

    /** Every kind of page there is. A new kind is a record, a template, and a line here. */
    private static final List<PageKind> KINDS =
            List.of(
                    HomePage::of,
                    MeetingPage.KIND,
                    MeetingsPage::of,
                    ActionsPage::of,
                    GroupedActionsPage::of,
                    DecisionsPage::of,
                    AreaPage.KIND,
                    AreasPage::of,
                    StatusesPage::of,
                    IndicatorPage.KIND,
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

    public static SitePlan of(Standing standing, Frame.Edition edition) {
        List<Part> parts =
                KINDS.parallelStream().map(kind -> new Part(kind, kind.pages(standing))).toList();
        Navigation navigation = Navigation.of(standing, pages(parts).toList());
        return new SitePlan(frame(standing, navigation, edition), parts);
    }

    /** Pages within a frame, whatever else there is. */
    public static SitePlan of(Frame frame, List<? extends SitePage> pages) {
        return new SitePlan(frame, List.of(new Part(standing -> pages, pages)));
    }

    /** All pages of all kinds. */
    public List<SitePage> pages() {
        return pages(parts).toList();
    }

    /**
     * What stands at some paths of this plan, planned anew as the record stands later, before
     * anything else is: with the navigation that was known, of the kinds of page that stood there.
     */
    public SitePlan ahead(Standing later, Set<String> paths) {
        Navigation known = new Navigation(frame.navigation(), frame.further());
        return new SitePlan(
                frame(later, known, frame.edition()),
                parts.stream()
                        .filter(part -> part.hasAny(paths))
                        .map(part -> new Part(part.kind(), part.kind().pages(later, paths)))
                        .toList());
    }

    private static Stream<SitePage> pages(List<Part> parts) {
        return parts.stream().flatMap(part -> part.pages().stream());
    }

    private static Frame frame(Standing standing, Navigation navigation, Frame.Edition edition) {
        return new Frame(
                standing.record().site(),
                standing.asOf(),
                navigation.main(),
                navigation.further(),
                Stream.concat(
                                standing.release().notices().stream(),
                                standing.record().boundaries().notices().stream())
                        .distinct()
                        .toList(),
                edition);
    }
}
