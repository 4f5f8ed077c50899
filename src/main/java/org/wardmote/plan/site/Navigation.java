package org.wardmote.plan.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.page.Head.Section;
import org.wardmote.page.Link;
import org.wardmote.page.SitePage;
import org.wardmote.standing.Standing;

/**
 * What leads through the site: the parts of the record, and the pages of words. Where there are no
 * meetings these are the site, and lead it.
 */
record Navigation(List<Frame.Entry> main, List<Link> further) {

    private static final List<Frame.Entry> RECORD =
            List.of(
                    entry(Section.MEETINGS, "Meetings", "meetings/"),
                    entry(Section.DECISIONS, "{Decisions}", "decisions/"),
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
                    link("Compare {wards}", "compare/"),
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

    static Navigation of(Standing standing, List<SitePage> pages) {
        Set<Address> there =
                pages.stream().map(page -> page.head().address()).collect(Collectors.toSet());
        List<Link> own = leading(standing).stream().map(PageTree.Leaf::link).toList();
        List<Frame.Entry> record =
                RECORD.stream()
                        .filter(entry -> there.contains(entry.link().address()))
                        .map(
                                entry ->
                                        new Frame.Entry(
                                                entry.section(), said(entry.link(), standing)))
                        .toList();
        List<Link> known =
                FURTHER.stream()
                        .filter(link -> there.contains(link.address()))
                        .map(link -> said(link, standing))
                        .toList();
        return isRecord(standing)
                ? new Navigation(record, Stream.concat(known.stream(), own.stream()).toList())
                : new Navigation(
                        Stream.concat(
                                        record.stream(),
                                        own.stream()
                                                .map(link -> new Frame.Entry(Section.MORE, link)))
                                .toList(),
                        known);
    }

    /** Whether the site tells of meetings; if not, it is made of its pages of words. */
    static boolean isRecord(Standing standing) {
        return !standing.record().meetings().isEmpty();
    }

    /** Pages of words at the first level, but for those that every site has at its foot. */
    static List<PageTree.Leaf> leading(Standing standing) {
        Set<Address> foot = FURTHER.stream().map(Link::address).collect(Collectors.toSet());
        return PageTree.of(standing.record()).in(PageTree.TOP).stream()
                .filter(leaf -> !foot.contains(leaf.link().address()))
                .toList();
    }

    private static Link said(Link link, Standing standing) {
        return Link.of(standing.say(link.text()), link.address());
    }

    private static Frame.Entry entry(Section section, String text, String path) {
        return new Frame.Entry(section, link(text, path));
    }

    private static Link link(String text, String path) {
        return Link.of(text, new Address(path));
    }
}
