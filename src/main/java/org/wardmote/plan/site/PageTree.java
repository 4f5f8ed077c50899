package org.wardmote.plan.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.Page;
import org.wardmote.model.PublicRecord;
import org.wardmote.page.Count;
import org.wardmote.page.Entry;
import org.wardmote.page.Link;
import org.wardmote.page.Neighbours;

/**
 * The pages of words as their folders hold them. {@code guides.md} opens the section of {@code
 * guides/}; a folder without such a page gets one that only lists what it holds.
 */
final class PageTree {

    /** Before all sections: the folder {@code pages/} itself. */
    static final String TOP = "";

    private static final Comparator<Leaf> ORDER =
            Comparator.<Leaf>comparingInt(leaf -> leaf.order)
                    .thenComparing(leaf -> leaf.title.toLowerCase(Locale.ROOT))
                    .thenComparing(Leaf::id);

    private final Map<String, Leaf> leaves;
    private final Map<String, List<Leaf>> sections;

    private PageTree(List<Leaf> leaves) {
        this.leaves = leaves.stream().collect(Collectors.toMap(Leaf::id, Function.identity()));
        this.sections =
                leaves.stream()
                        .sorted(ORDER)
                        .collect(groupingBy(leaf -> folder(leaf.id), TreeMap::new, toList()));
    }

    /**
     * A page as a list of pages names it.
     *
     * @param summary its first sentence; empty where it has no words
     * @param order last of all where its writer gave none
     */
    record Leaf(String id, String title, String summary, int order) {

        static Leaf of(Page page) {
            return new Leaf(
                    page.id(),
                    page.title(),
                    ProsePage.summary(page).orElse(""),
                    page.order().orElse(Integer.MAX_VALUE));
        }

        /** Of a folder: {@code how-to} is called How to. */
        static Leaf ofFolder(String id) {
            String name = id.substring(id.lastIndexOf('/') + 1).replace('-', ' ');
            return new Leaf(id, Count.capital(name), "", Integer.MAX_VALUE);
        }

        Link link() {
            return Link.of(title, Address.ofPage(id));
        }

        Entry entry() {
            return Entry.of(link(), summary);
        }
    }

    static PageTree of(PublicRecord record) {
        List<Leaf> written =
                record.pages().stream().filter(page -> !page.isHome()).map(Leaf::of).toList();
        Set<String> ids = written.stream().map(Leaf::id).collect(Collectors.toSet());
        Set<String> folders = new TreeSet<>();
        written.forEach(leaf -> folders.addAll(foldersAbove(leaf.id)));
        folders.removeAll(ids);
        return new PageTree(
                Stream.concat(written.stream(), folders.stream().map(Leaf::ofFolder)).toList());
    }

    /** The folders that have no page of their own. */
    List<Leaf> unwritten(PublicRecord record) {
        Set<String> written = record.pages().stream().map(Page::id).collect(Collectors.toSet());
        return leaves.values().stream()
                .filter(leaf -> !written.contains(leaf.id))
                .sorted(ORDER)
                .toList();
    }

    /** What lies right within a folder, in its order. */
    List<Leaf> in(String folder) {
        return sections.getOrDefault(folder, List.of());
    }

    /** The way to a page through the sections that hold it. */
    List<Link> trail(String id) {
        return foldersAbove(id).stream().map(folder -> leaves.get(folder).link()).toList();
    }

    /** The pages before and after one in its section; the first level is no series. */
    Neighbours neighbours(String id) {
        List<Leaf> series = folder(id).equals(TOP) ? List.of() : in(folder(id));
        int here = series.indexOf(leaves.get(id));
        return new Neighbours(
                at(here - 1, series), here < 0 ? at(-1, series) : at(here + 1, series));
    }

    private static Optional<Link> at(int place, List<Leaf> series) {
        return place < 0 || place >= series.size()
                ? Optional.empty()
                : Optional.of(series.get(place).link());
    }

    private static List<String> foldersAbove(String id) {
        List<String> folders = new ArrayList<>();
        for (int slash = id.indexOf('/'); slash >= 0; slash = id.indexOf('/', slash + 1)) {
            folders.add(id.substring(0, slash));
        }
        return folders;
    }

    private static String folder(String id) {
        int slash = id.lastIndexOf('/');
        return slash < 0 ? TOP : id.substring(0, slash);
    }
}
