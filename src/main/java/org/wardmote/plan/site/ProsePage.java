package org.wardmote.plan.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.Markup;
import org.wardmote.model.Page;
import org.wardmote.model.Sentences;
import org.wardmote.page.Count;
import org.wardmote.page.Entry;
import org.wardmote.page.Head;
import org.wardmote.page.Neighbours;
import org.wardmote.page.Passages;
import org.wardmote.page.Provenance;
import org.wardmote.plan.site.PageTree.Leaf;
import org.wardmote.standing.Standing;

/**
 * A page of plain words, such as the accessibility statement.
 *
 * @param opening its first paragraph, since its writer knows best what the page answers; empty
 *     where there are no words
 * @param reviewed the day on which it was last read through
 * @param pages those of its section, where it opens one
 * @param neighbours within the section that it lies in
 */
public record ProsePage(
        Head head,
        Optional<Markup> opening,
        Passages words,
        Optional<LocalDate> reviewed,
        List<Entry> pages,
        Neighbours neighbours)
        implements org.wardmote.page.SitePage {

    public ProsePage {
        pages = List.copyOf(pages);
    }

    @Override
    public String template() {
        return "prose";
    }

    public static List<ProsePage> of(Standing standing) {
        PageTree tree = PageTree.of(standing.record());
        return Stream.concat(
                        standing.record().pages().stream()
                                .filter(page -> !page.isHome())
                                .map(page -> of(page, tree, standing)),
                        tree.unwritten(standing.record()).stream()
                                .map(leaf -> of(leaf, tree, standing)))
                .toList();
    }

    private static ProsePage of(Page page, PageTree tree, Standing standing) {
        Passages words = Passages.of(page.words(), Address.ofPage(page.id()));
        Head head =
                new Head(
                        Address.ofPage(page.id()),
                        page.title(),
                        summary(page).orElse(page.title()),
                        Head.Section.MORE,
                        tree.trail(page.id()),
                        Provenance.of(page.upkeep(), List.of(), standing.record().site()));
        return new ProsePage(
                head,
                words.opening().map(Passages.Passage::markup).findFirst(),
                words.afterOpening(),
                page.reviewed(),
                isItsOwnList(page, tree) ? List.of() : entries(page.id(), tree),
                tree.neighbours(page.id()));
    }

    /** Whether its words lead to every page of its section, which is then not listed twice. */
    private static boolean isItsOwnList(Page page, PageTree tree) {
        Set<Address> ledTo =
                page.words().links().stream()
                        .map(link -> Address.ofContent(link.path()))
                        .collect(Collectors.toSet());
        return tree.in(page.id()).stream()
                .allMatch(leaf -> ledTo.contains(Address.ofPage(leaf.id())));
    }

    /** Of a folder without a page of its own. */
    private static ProsePage of(Leaf folder, PageTree tree, Standing standing) {
        List<Entry> pages = entries(folder.id(), tree);
        Head head =
                new Head(
                        Address.ofPage(folder.id()),
                        folder.title(),
                        Count.first(pages.size(), "page stands", "pages stand")
                                + " in this section.",
                        Head.Section.MORE,
                        tree.trail(folder.id()),
                        Provenance.of(List.of(), List.of(), standing.record().site()));
        return new ProsePage(
                head,
                Optional.empty(),
                new Passages(List.of()),
                Optional.empty(),
                pages,
                tree.neighbours(folder.id()));
    }

    private static List<Entry> entries(String folder, PageTree tree) {
        return tree.in(folder).stream().map(Leaf::entry).toList();
    }

    /** The first sentence of a page; empty where it does not begin with a paragraph. */
    static Optional<String> summary(Page page) {
        return Passages.of(page.words(), Address.ofPage(page.id()))
                .opening()
                .findFirst()
                .map(first -> Sentences.first(first.text()));
    }
}
