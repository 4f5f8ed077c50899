package org.wardmote.page;

import java.util.List;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.model.Markup;
import org.wardmote.model.Prose;

/** Words of an editor in the order in which a page shows them: headings, then what stands below. */
public record Passages(List<Passage> list) {

    private static final int LAST_LEVEL = 6;

    public Passages {
        list = List.copyOf(list);
    }

    /**
     * One heading, or one run of words.
     *
     * @param level of a heading, 2 to 6; 0 where it is words
     * @param anchor of a heading; empty where it is words
     * @param label of a labelled paragraph, such as {@code Question}; else empty
     * @param list what belongs to a labelled paragraph; else nothing
     */
    public record Passage(
            int level, String anchor, String label, Markup markup, Markup list, String text) {
        public boolean isHeading() {
            return level > 0;
        }

        private Passage below(String other) {
            int deeper = Math.min(level + 1, LAST_LEVEL);
            return new Passage(deeper, other + "-" + anchor, label, markup, list, text);
        }
    }

    /**
     * @param page on which they stand
     */
    public static Passages of(Prose prose, Address page) {
        return new Passages(
                Stream.concat(
                                prose.lead().stream().map(Passages::shown),
                                prose.everySection().flatMap(part -> shown(part, page)))
                        .toList());
    }

    private static Stream<Passage> shown(Prose.Section section, Address page) {
        Prose.Heading heading = section.heading();
        Passage head =
                new Passage(
                        heading.level(),
                        page.placeOf(heading.anchor()),
                        "",
                        heading.markup(),
                        Markup.NOTHING,
                        heading.text());
        return Stream.concat(Stream.of(head), section.blocks().stream().map(Passages::shown));
    }

    private static Passage shown(Prose.Block block) {
        return block instanceof Prose.Labelled labelled
                ? new Passage(
                        0,
                        "",
                        labelled.label().word(),
                        labelled.words(),
                        labelled.list(),
                        labelled.text())
                : words((Prose.Passage) block);
    }

    private static Passage words(Prose.Passage words) {
        return new Passage(0, "", "", words.markup(), Markup.NOTHING, words.text());
    }

    /** The same below a heading of ours: a level deeper, with anchors that begin with its own. */
    public Passages below(String anchor) {
        return new Passages(
                list.stream()
                        .map(passage -> passage.isHeading() ? passage.below(anchor) : passage)
                        .toList());
    }

    /** The first paragraph, where the words begin with one. */
    public Stream<Passage> opening() {
        return list.stream().limit(1).filter(passage -> !passage.isHeading());
    }

    /** All but the first paragraph. */
    public Passages afterOpening() {
        return new Passages(list.stream().skip(opening().count()).toList());
    }
}
