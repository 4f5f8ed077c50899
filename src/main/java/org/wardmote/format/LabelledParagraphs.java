package org.wardmote.format;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wardmote.model.AreaNames;
import org.wardmote.model.Prose;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;

/** Reads the labelled paragraphs of minutes, each with the list that stands right under it. */
final class LabelledParagraphs {

    /** What ends so needs no mark between it and what follows; nor does nothing. */
    private static final Pattern PARTED = Pattern.compile("(?:^|[.,:;!?](?: and| or)?)$");

    private final Gathering gathering;
    private final Inlines inlines;
    private final Blocks blocks;

    LabelledParagraphs(Gathering gathering, Inlines inlines, Blocks blocks) {
        this.gathering = gathering;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    static boolean isLabelled(Node block) {
        return block instanceof Paragraph
                && LabelPrefix.parse(block.getChars().toString()).isPresent();
    }

    /** Whether a list belongs to the labelled paragraph right above it. */
    static boolean isOfLabelled(Node block) {
        return block instanceof ListBlock
                && block.getPrevious() != null
                && isLabelled(block.getPrevious());
    }

    /** The labelled paragraph; ordinary words where marks such as {@code *} stand in its label. */
    Prose.Block read(Node paragraph, String anchor) {
        Setting setting = new Setting(anchor, Setting.Appearance.ON_SEVERAL_PAGES);
        Line line = inlines.line(paragraph, setting);
        Optional<LabelPrefix> prefix = LabelPrefix.parse(line.text());
        Optional<Line> rest = prefix.flatMap(found -> line.without(found.length()));
        Sheet words = new Sheet(gathering.lines(), setting).line(rest.orElse(line));
        Sheet list = new Sheet(gathering.lines(), setting);
        if (paragraph.getNext() != null && isOfLabelled(paragraph.getNext())) {
            blocks.write(paragraph.getNext(), list);
        }
        Said said = new Said(words, list);
        return rest.isPresent() ? labelled(prefix.orElseThrow(), line, said) : ordinary(line, said);
    }

    private Prose.Passage ordinary(Line line, Said said) {
        gathering
                .context()
                .problems()
                .add(
                        Code.LABEL_NEARLY,
                        at(line, 0),
                        "this label holds marks, so the paragraph reads as ordinary text.",
                        "Write the label and its brackets without marks such as * or [ ]: Action A1"
                                + " (RE): …");
        MarkupWriter markup = new MarkupWriter().html("<p>");
        said.words().markup().pieces().forEach(markup::piece);
        markup.html("</p>\n");
        said.list().markup().pieces().forEach(markup::piece);
        return new Prose.Passage(markup.markup(), said.lines(), at(line, 0));
    }

    private Prose.Labelled labelled(LabelPrefix prefix, Line line, Said said) {
        return new Prose.Labelled(
                prefix.label(),
                prefix.ref(),
                details(prefix, line),
                said.words().markup(),
                said.list().markup(),
                said.text(),
                said.areas(gathering.context().areas()),
                at(line, 0));
    }

    private List<Prose.Detail> details(LabelPrefix prefix, Line line) {
        return prefix.details().stream()
                .map(detail -> new Prose.Detail(detail.text(), at(line, detail.start())))
                .toList();
    }

    private Location at(Line line, int place) {
        return gathering.positions().at(line.offsetOf(place));
    }

    private record Said(Sheet words, Sheet list) {
        String lines() {
            return (words.text() + "\n" + list.text()).strip();
        }

        /** In one line: {@code Ask for a date: for the lamps; for the bins.} */
        String text() {
            StringBuilder text = new StringBuilder(words.text());
            String mark = ": ";
            for (String item : list.text().lines().toList()) {
                text.append(PARTED.matcher(text).find() ? " " : mark).append(item);
                mark = "; ";
            }
            return text.toString().strip();
        }

        /** The areas that became links, each once. */
        List<String> areas(AreaNames names) {
            return names.in(text()).stream().map(AreaNames.Found::area).distinct().toList();
        }
    }
}
