package org.wardmote.plan;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.wardmote.model.Address;
import org.wardmote.page.SitePage;

/** Which pages of one kind there are; none where the record has nothing for them. */
@FunctionalInterface
public interface PageKind {

    List<? extends SitePage> pages(Facts facts);

    /**
     * Those of them that stand at some paths.
     *
     * @param paths of files, such as {@code areas/elm/index.html}
     */
    default List<? extends SitePage> pages(Facts facts, Set<String> paths) {
        return pages(facts).stream()
                .filter(page -> paths.contains(page.head().address().file()))
                .toList();
    }

    /**
     * A kind with a page for each of many things: one of them is planned without the others.
     *
     * @param things of which each has its page
     * @param address of a thing's page
     * @param planner what plans a thing's page, once all the facts are known
     */
    record Each<T, P extends SitePage>(
            Function<Facts, List<T>> things,
            Function<T, Address> address,
            Function<Facts, Function<T, P>> planner)
            implements PageKind {

        @Override
        public List<P> pages(Facts facts) {
            return things.apply(facts).stream().map(planner.apply(facts)).toList();
        }

        @Override
        public List<P> pages(Facts facts, Set<String> paths) {
            return things.apply(facts).stream()
                    .filter(thing -> paths.contains(address.apply(thing).file()))
                    .map(planner.apply(facts))
                    .toList();
        }
    }
}
