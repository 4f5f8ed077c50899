package org.wardmote.plan;

import java.util.List;
import java.util.Optional;
import org.wardmote.model.Address;
import org.wardmote.model.Markup;

/**
 * A page of plain words, such as the accessibility statement.
 *
 * @param opening its first paragraph, since its writer knows best what the page answers
 */
public record ProsePage(Head head, Markup opening, Passages words) implements Page {

    @Override
    public String template() {
        return "prose";
    }

    static List<ProsePage> of(Facts facts) {
        return facts.record().pages().stream().map(page -> of(page, facts)).toList();
    }

    private static ProsePage of(org.wardmote.model.Page page, Facts facts) {
        Passages words = Passages.of(page.words(), Address.ofPage(page.id()));
        Optional<Passages.Passage> opening = words.opening().findFirst();
        Head head =
                new Head(
                        Address.ofPage(page.id()),
                        page.title(),
                        opening.map(first -> firstSentence(first.text())).orElse(page.title()),
                        Head.Section.MORE,
                        List.of(),
                        new Provenance(
                                List.of(),
                                page.upkeep().changed(),
                                facts.record().site().contact(),
                                Optional.of(page.upkeep().file())));
        return new ProsePage(
                head,
                opening.map(Passages.Passage::markup).orElse(Markup.NOTHING),
                words.afterOpening());
    }

    private static String firstSentence(String text) {
        int stop = text.indexOf(". ");
        return stop < 0 ? text : text.substring(0, stop + 1);
    }
}
