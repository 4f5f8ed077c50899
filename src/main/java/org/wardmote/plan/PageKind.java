package org.wardmote.plan;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.wardmote.model.Address;
import org.wardmote.page.SitePage;
import org.wardmote.standing.Standing;

/** Which pages of one kind there are; none where the record has nothing for them. */
@FunctionalInterface
public interface PageKind {

    List<? extends SitePage> pages(Standing standing);

    /**
     * Those of them that stand at some paths.
     *
     * @param paths of files, such as {@code areas/elm/index.html}
     */
    default List<? extends SitePage> pages(Standing standing, Set<String> paths) {
        return pages(standing).stream()
                .filter(page -> paths.contains(page.head().address().file()))
                .toList();
    }

    /**
     * A kind with a page for each of many things: one of them is planned without the others.
     *
     * @param things of which each has its page
     * @param address of a thing's page
     * @param planner what plans a thing's page, once the record is known as it stands
     */
    record Each<T, P extends SitePage>(
            Function<Standing, List<T>> things,
            Function<T, Address> address,
            Function<Standing, Function<T, P>> planner)
            implements PageKind {

        @Override
        public List<P> pages(Standing standing) {
            return things.apply(standing).stream().map(planner.apply(standing)).toList();
        }

        @Override
        public List<P> pages(Standing standing, Set<String> paths) {
            return things.apply(standing).stream()
                    .filter(thing -> paths.contains(address.apply(thing).file()))
                    .map(planner.apply(standing))
                    .toList();
        }
    }
}
