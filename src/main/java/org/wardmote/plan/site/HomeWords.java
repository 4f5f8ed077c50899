package org.wardmote.plan.site;

import java.util.List;
import java.util.Optional;
import org.wardmote.analyse.IndicatorFindings;
import org.wardmote.model.Address;
import org.wardmote.model.Markup;
import org.wardmote.model.Page;
import org.wardmote.model.Source;
import org.wardmote.page.Entry;
import org.wardmote.page.Passages;
import org.wardmote.page.Provenance;
import org.wardmote.standing.Standing;
import org.wardmote.tell.IndicatorWords;

/**
 * What the editors say on the home page: the words of {@code pages/home.md}. Where there are no
 * meetings to tell of, these open the site, and its other pages follow.
 *
 * @param label what stands above the heading; may be empty
 * @param heading what the site is for
 * @param opening in place of what the record says; empty where that is told
 * @param pages the pages at the first level; empty where the record leads the site
 */
public record HomeWords(
        String label, String heading, Optional<Markup> opening, Passages words, List<Entry> pages) {

    private static final String RECORD = "The public record";

    public HomeWords {
        pages = List.copyOf(pages);
    }

    static HomeWords of(Standing standing) {
        Optional<Page> home = page(standing);
        Passages words =
                home.map(page -> Passages.of(page.words(), Address.HOME))
                        .orElse(new Passages(List.of()));
        String heading = home.map(Page::title).orElse(standing.record().site().strapline());
        return Navigation.isRecord(standing)
                ? new HomeWords(RECORD, heading, Optional.empty(), words, List.of())
                : new HomeWords(
                        home.isPresent() ? "" : RECORD,
                        heading,
                        words.opening().findFirst().map(Passages.Passage::markup),
                        words.afterOpening(),
                        Navigation.leading(standing).stream().map(PageTree.Leaf::entry).toList());
    }

    /** The sentence that describes the site, where its editors give it. */
    static Optional<String> sentence(Standing standing) {
        return page(standing)
                .filter(page -> !Navigation.isRecord(standing))
                .flatMap(ProsePage::summary);
    }

    /** Where the home page comes from: from all meetings and the figures, or from words alone. */
    static Provenance provenance(Standing standing) {
        return page(standing)
                .filter(page -> !Navigation.isRecord(standing))
                .map(page -> Provenance.of(page.upkeep(), List.of(), standing.record().site()))
                .orElseGet(
                        () -> Provenance.ofAll(standing.record()).and(sourcesOfFigures(standing)));
    }

    private static List<Source> sourcesOfFigures(Standing standing) {
        return IndicatorWords.sources(
                standing.findings().indicators().stream().map(IndicatorFindings::indicator),
                standing);
    }

    private static Optional<Page> page(Standing standing) {
        return standing.record().pages().stream().filter(Page::isHome).findFirst();
    }
}
