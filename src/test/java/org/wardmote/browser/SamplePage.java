package org.wardmote.browser;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.wardmote.page.SitePage;

/**
 * One page that stands for all of its kind.
 *
 * @param kind its template: {@code meeting}
 * @param path its address in the site: {@code meetings/2024-03-12-elm/}
 */
record SamplePage(String kind, String path) {

    /**
     * The page of each kind that holds most, found from what was planned and built, so that a new
     * kind is looked at from its first day. What only leads on to another page is none.
     */
    static List<SamplePage> ofEachKind(List<SitePage> pages, Map<String, byte[]> files) {
        Comparator<SitePage> bySize =
                Comparator.comparing(page -> files.get(page.head().address().file()).length);
        Comparator<SitePage> byAddress =
                Comparator.comparing(
                        page -> page.head().address().path(), Comparator.reverseOrder());
        return pages.stream()
                .filter(page -> !page.template().equals("redirect"))
                .collect(
                        toMap(
                                SitePage::template,
                                Function.identity(),
                                BinaryOperator.maxBy(bySize.thenComparing(byAddress)),
                                TreeMap::new))
                .values()
                .stream()
                .map(page -> new SamplePage(page.template(), page.head().address().path()))
                .toList();
    }
}
