package org.wardmote.format;

import java.util.ArrayList;
import java.util.List;
import org.wardmote.model.Address;
import org.wardmote.model.AreaNames;
import org.wardmote.model.AreaNames.Found;
import org.wardmote.model.Prose.Mention;
import org.wardmote.model.Sentences;

/** Writes lines, makes each area that they name a link, and remembers it as a mention. */
final class LineWriter {

    private final AreaNames areas;
    private final Positions positions;
    private final List<Mention> mentions = new ArrayList<>();

    LineWriter(AreaNames areas, Positions positions) {
        this.areas = areas;
        this.positions = positions;
    }

    /** What was named so far, in the order of writing. */
    List<Mention> mentions() {
        return mentions;
    }

    /**
     * @param anchor of the heading under which the line stands
     */
    void write(Line line, String anchor, MarkupWriter out) {
        List<Found> found = linked(line);
        for (Found name : found) {
            mentions.add(mention(line, name, anchor));
        }
        for (Line.Token token : line.tokens()) {
            if (token instanceof Line.Tag tag) {
                out.piece(tag.piece());
            } else if (token instanceof Line.Words words && words.kind() != Line.Kind.UNSEEN) {
                write(words, found, out);
            }
        }
    }

    /** Writes a stretch of words; a name that began in the stretch before goes on as a link. */
    private void write(Line.Words words, List<Found> found, MarkupWriter out) {
        int at = words.start();
        for (Found name : found) {
            if (name.end() <= words.start() || name.start() >= words.end()) {
                continue;
            }
            int from = Math.max(name.start(), words.start());
            int to = Math.min(name.end(), words.end());
            out.text(part(words, at, from));
            if (from == name.start()) {
                out.html("<a class=\"area-link\" href=\"");
                out.target(Address.ofArea(name.area()), "").html("\">");
            }
            out.text(part(words, from, to));
            if (to == name.end()) {
                out.html("</a>");
            }
            at = to;
        }
        out.text(part(words, at, words.end()));
    }

    private static String part(Line.Words words, int from, int to) {
        return words.text().substring(from - words.start(), to - words.start());
    }

    /** The names that stand in plain words from end to end, without a tag between. */
    private List<Found> linked(Line line) {
        List<int[]> runs = plainRuns(line);
        return areas.in(line.text()).stream()
                .filter(
                        name ->
                                runs.stream()
                                        .anyMatch(
                                                run ->
                                                        run[0] <= name.start()
                                                                && name.end() <= run[1]))
                .toList();
    }

    /** Begin and end of each stretch of plain words. */
    private static List<int[]> plainRuns(Line line) {
        List<int[]> runs = new ArrayList<>();
        boolean goesOn = false;
        for (Line.Token token : line.tokens()) {
            if (!(token instanceof Line.Words words) || words.kind() != Line.Kind.PLAIN) {
                goesOn = false;
            } else if (goesOn) {
                runs.get(runs.size() - 1)[1] = words.end();
            } else {
                runs.add(new int[] {words.start(), words.end()});
                goesOn = true;
            }
        }
        return runs;
    }

    private Mention mention(Line line, Found name, String anchor) {
        String text = line.text();
        Sentences.Span sentence =
                line.reading() == Line.Reading.WHOLE
                        ? new Sentences.Span(0, text.length())
                        : Sentences.around(text, name.start());
        return new Mention(
                name.area(),
                anchor,
                sentence.of(text),
                name.start() - sentence.start(),
                name.end() - sentence.start(),
                positions.at(line.offsetOf(name.start())));
    }
}
