package org.wardmote.plan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Page;
import org.wardmote.page.Link;
import org.wardmote.page.Neighbours;
import org.wardmote.plan.Elmbridge;
import org.wardmote.plan.site.PageTree.Leaf;

class PageTreeTest {

    private static final Page GUIDES = page("guides", "Guides");
    private static final Page BEGIN = page("guides/begin", "Begin");
    private static final Page AGREE = page("guides/agree", "Agree");
    private static final Page FIRST = ordered("guides/send", "Send", 1);

    @Test
    void pagesStandByTheirOrderAndThenByTheirTitles() {
        assertThat(tree(GUIDES, BEGIN, AGREE, FIRST).in("guides"))
                .extracting(Leaf::title)
                .containsExactly("Send", "Agree", "Begin");
    }

    @Test
    void thePagesBeforeAndAfterAreThoseOfTheSection() {
        Neighbours neighbours = tree(GUIDES, BEGIN, AGREE, FIRST).neighbours("guides/agree");

        assertThat(neighbours.previous()).map(Link::text).contains("Send");
        assertThat(neighbours.next()).map(Link::text).contains("Begin");
    }

    @Test
    void pagesOfTheFirstLevelAreNoSeries() {
        assertThat(tree(GUIDES, page("about", "About")).neighbours("guides").previous()).isEmpty();
    }

    @Test
    void theTrailLeadsThroughTheSections() {
        assertThat(
                        tree(GUIDES, page("guides/for-the-chair/agree", "Agree"))
                                .trail("guides/for-the-chair/agree"))
                .extracting(Link::text)
                .containsExactly("Guides", "For the chair");
    }

    @Test
    void thePageThatOpensTheSiteIsInNoList() {
        assertThat(tree(page("home", "Welcome"), GUIDES).in(PageTree.TOP))
                .extracting(Leaf::title)
                .containsExactly("Guides");
    }

    private static PageTree tree(Page... pages) {
        return PageTree.of(Elmbridge.record(List.of(), List.of(), Stream.of(pages).toList()));
    }

    private static Page page(String id, String title) {
        return Elmbridge.page(id, title, "Words.");
    }

    private static Page ordered(String id, String title, int order) {
        Page page = page(id, title);
        return new Page(
                id, title, page.words(), page.reviewed(), OptionalInt.of(order), page.upkeep());
    }
}
