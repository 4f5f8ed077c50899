package org.wardmote.plan;

import java.util.List;
import org.wardmote.model.Address;
import org.wardmote.model.Prose;

/** A page of plain words, such as the accessibility statement. */
public record ProsePage(Head head, Prose words) implements Page {

    @Override
    public String template() {
        return "prose";
    }

    static List<ProsePage> of(Facts facts) {
        return facts.record().pages().stream().map(page -> of(page, facts)).toList();
    }

    private static ProsePage of(org.wardmote.model.Page page, Facts facts) {
        Head head =
                new Head(
                        Address.ofPage(page.id()),
                        page.title(),
                        firstSentence(page),
                        Head.Section.MORE,
                        List.of(),
                        new Provenance(
                                List.of(),
                                page.upkeep().changed(),
                                facts.record().site().contact(),
                                java.util.Optional.of(page.upkeep().file())));
        return new ProsePage(head, page.words());
    }

    /** The first paragraph of the page, since its writer knows best what the page answers. */
    private static String firstSentence(org.wardmote.model.Page page) {
        return page.words().lead().stream()
                .filter(Prose.Passage.class::isInstance)
                .map(block -> ((Prose.Passage) block).text())
                .findFirst()
                .orElse(page.title());
    }
}
