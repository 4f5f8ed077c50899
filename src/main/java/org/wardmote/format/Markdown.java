package org.wardmote.format;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.regex.Pattern;
import org.wardmote.model.Prose;
import org.wardmote.model.Slug;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;

/**
 * Reads Markdown into {@link Prose}: CommonMark with the tables, footnotes, strikethrough and bare
 * links of git hosts.
 *
 * <pre>
 * Prose words = Markdown.parse(new MarkdownSource("pages/about.md", location, text), context);
 * words.sections().get(0).heading().anchor()    // "who-we-are"
 * </pre>
 *
 * <p>Flexmark reads; the HTML is written here, from what may stand on a page and nothing else.
 */
public final class Markdown {

    private static final Parser PARSER = parser();

    /** What every page calls its main part, and its notes. */
    private static final Pattern TAKEN = Pattern.compile("main|note-\\d+(?:-from)?");

    private Markdown() {}

    /** Ordinary words: a page, an area's or an indicator's words, a commentary. */
    public static Prose parse(MarkdownSource source, MarkdownContext context) {
        Gathering gathering = new Gathering(source, context);
        Inlines inlines = new Inlines(gathering);
        Blocks blocks = new Blocks(gathering, inlines);
        PassageReader passages = new PassageReader(gathering, blocks);
        HeadingAnchors anchors = (text, above) -> anchor(gathering, text);
        return prose(source, gathering, new Outline(gathering, anchors, passages), blocks);
    }

    /** Minutes, in which labelled paragraphs carry structure. */
    public static Prose parseMinutes(
            MarkdownSource source, MarkdownContext context, HeadingAnchors anchors) {
        Gathering gathering = new Gathering(source, context);
        Inlines inlines = new Inlines(gathering);
        Blocks blocks = new Blocks(gathering, inlines);
        MinuteReader minutes =
                new MinuteReader(
                        new PassageReader(gathering, blocks),
                        new LabelledParagraphs(gathering, inlines, blocks),
                        new NearLabels(gathering));
        return prose(source, gathering, new Outline(gathering, anchors, minutes), blocks);
    }

    private static Prose prose(
            MarkdownSource source, Gathering gathering, Outline outline, Blocks blocks) {
        int first = source.text().length() - source.text().stripLeading().length();
        Location start = gathering.positions().at(first);
        try {
            Outline.Parts parts =
                    outline.read(PARSER.parse(source.text()), new Notes(gathering, blocks));
            return new Prose(
                    start,
                    parts.lead(),
                    parts.sections(),
                    gathering.links().found(),
                    gathering.lines().mentions());
        } catch (StackOverflowError e) {
            // Flexmark follows nested marks by recursion; thousands of them are no text of
            // anyone's.
            gathering
                    .context()
                    .problems()
                    .add(
                            Code.FILE_UNREADABLE,
                            start,
                            "thousands of marks stand within each other here.",
                            "Look for a long row of signs such as >, - or *, and take it out.");
            return new Prose(start, List.of(), List.of(), List.of(), List.of());
        }
    }

    private static String anchor(Gathering gathering, String heading) {
        String slug = Slug.of(heading);
        boolean isTaken = slug.isEmpty() || TAKEN.matcher(slug).matches();
        return gathering
                .anchors()
                .unique(isTaken ? ("section-" + slug).replaceFirst("-$", "") : slug);
    }

    private static Parser parser() {
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        TablesExtension.create(),
                        FootnoteExtension.create(),
                        StrikethroughExtension.create(),
                        AutolinkExtension.create()));
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.WITH_CAPTION, false);
        return Parser.builder(options).build();
    }
}
