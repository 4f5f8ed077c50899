package org.wardmote.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.problem.Location;

/**
 * Words as an editor wrote them in Markdown, parted at their headings.
 *
 * @param location the first line of the words
 * @param lead what stands before the first heading
 */
public record Prose(
        Location location,
        List<Block> lead,
        List<Section> sections,
        List<ContentLink> links,
        List<Mention> mentions) {

    public Prose {
        lead = List.copyOf(lead);
        sections = List.copyOf(sections);
        links = List.copyOf(links);
        mentions = List.copyOf(mentions);
    }

    /** All sections in the order of the words, each before those under it. */
    public Stream<Section> everySection() {
        return sections.stream().flatMap(Section::withThoseUnder);
    }

    /** All blocks in the order of the words. */
    public Stream<Block> everyBlock() {
        return Stream.concat(
                lead.stream(), everySection().flatMap(section -> section.blocks().stream()));
    }

    /** All labelled paragraphs in the order of the words. */
    public List<Labelled> labelled() {
        return everyBlock().filter(Labelled.class::isInstance).map(Labelled.class::cast).toList();
    }

    /**
     * A heading with all that stands under it; {@code sections} are the headings one level down.
     */
    public record Section(Heading heading, List<Block> blocks, List<Section> sections) {
        public Section {
            blocks = List.copyOf(blocks);
            sections = List.copyOf(sections);
        }

        private Stream<Section> withThoseUnder() {
            return Stream.concat(
                    Stream.of(this), sections.stream().flatMap(Section::withThoseUnder));
        }
    }

    /**
     * @param level 2 to 6
     * @param anchor unique within the page, without {@code #}
     */
    public record Heading(
            int level, String text, Markup markup, String anchor, Location location) {}

    /** A paragraph, list, table or quotation; or a labelled paragraph. */
    public sealed interface Block permits Passage, Labelled {
        /** Without markup. */
        String text();

        Location location();
    }

    /**
     * Ordinary words.
     *
     * @param text the same without markup
     */
    public record Passage(Markup markup, String text, Location location) implements Block, Minute {}

    /**
     * A labelled paragraph as written: {@code Action A1 (RE, due 3 May): Mend the lamp.}
     *
     * @param details what stood within the brackets, parted at commas
     * @param words what follows the colon, to stand within a paragraph
     * @param list the list right under the paragraph, which belongs to it; nothing where there is
     *     none
     * @param text words and list in one line without markup: {@code For a date: of this; of that}
     * @param areas ids of the areas named in words and list, in their order
     */
    public record Labelled(
            Label label,
            Optional<String> ref,
            List<Detail> details,
            Markup words,
            Markup list,
            String text,
            List<String> areas,
            Location location)
            implements Block {
        public Labelled {
            details = List.copyOf(details);
            areas = List.copyOf(areas);
        }
    }

    /** One of the details within a label's brackets, as written. */
    public record Detail(String text, Location location) {}

    /**
     * A link to another file of the content.
     *
     * @param path from the content folder; empty where the same file is meant
     * @param fragment the anchor without {@code #}; empty where none is given
     */
    public record ContentLink(String path, String fragment, Location location) {}

    /**
     * An area named in the words.
     *
     * @param anchor of the nearest heading above; empty in the lead
     * @param sentence the sentence that names it, as plain text
     * @param start offset of the name within the sentence, counted from 0 in UTF-16 units
     * @param end offset just after the name
     */
    public record Mention(
            String area, String anchor, String sentence, int start, int end, Location location) {}
}
