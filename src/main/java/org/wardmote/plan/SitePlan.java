package org.wardmote.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.plan.Head.Section;

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

    private static final List<Frame.Entry> NAVIGATION =
            List.of(
                    entry(Section.MEETINGS, "Meetings", "meetings/"),
                    entry(Section.DECISIONS, "Decisions", "decisions/"),
                    entry(Section.ACTIONS, "Actions", "actions/"),
                    entry(Section.AREAS, "Areas", "areas/"),
                    entry(Section.INDICATORS, "Indicators", "indicators/"));

    private static final List<Link> FURTHER =
            List.of(
                    link("About", "about/"),
                    link("Data", "data/"),
                    link("Area statuses", "statuses/"),
                    link("Map", "map/"),
                    link("Flags", "flags/"),
                    link("Compare wards", "compare/"),
                    link("Methods", "methods/"),
                    link("Reviews", "reviews/"),
                    link("Plans", "plans/"),
                    link("Finance", "finance/"),
                    link("Case reviews", "case-reviews/"),
                    link("People", "people/"),
                    link("Organisations", "organisations/"),
                    link("Bodies", "bodies/"),
                    link("A to Z", "a-z/"),
                    link("Accessibility", "accessibility/"),
                    link("Privacy", "privacy/"),
                    link("Contact", "contact/"));

    public static SitePlan of(Facts facts, Frame.Edition edition) {
        List<Page> pages =
                KINDS.parallelStream().<Page>flatMap(kind -> kind.pages(facts).stream()).toList();
        Set<Address> there =
                pages.stream().map(page -> page.head().address()).collect(Collectors.toSet());
        Frame frame =
                new Frame(
                        facts.record().site(),
                        facts.asOf(),
                        NAVIGATION.stream()
                                .filter(entry -> there.contains(entry.link().address()))
                                .toList(),
                        FURTHER.stream().filter(link -> there.contains(link.address())).toList(),
                        Stream.concat(
                                        facts.release().notices().stream(),
                                        facts.record().boundaries().notices().stream())
                                .distinct()
                                .toList(),
                        edition);
        return new SitePlan(frame, pages);
    }

    private static Frame.Entry entry(Section section, String text, String path) {
        return new Frame.Entry(section, link(text, path));
    }

    private static Link link(String text, String path) {
        return Link.of(text, new Address(path));
    }
}
