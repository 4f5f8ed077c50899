package org.wardmote.format;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.model.Area;
import org.wardmote.model.AreaNames;
import org.wardmote.model.Markup;
import org.wardmote.model.Prose;
import org.wardmote.model.Slug;
import org.wardmote.model.Upkeep;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/**
 * Markdown read for a test, and what became of it as text; a target shows as its path in braces.
 */
record Written(Prose prose, List<Problem> problems) {

    private static final Location FILE = Location.of("pages/about.md");

    private static final AreaNames AREAS =
            AreaNames.of(
                    List.of(area("ash", "Ash"), area("ash-and-rowan", "Ash and Rowan")), List.of());

    static Written page(String markdown) {
        Problems problems = new Problems();
        Prose prose =
                Markdown.parse(
                        new MarkdownSource("pages/about.md", FILE, markdown), context(problems));
        return new Written(prose, problems.list());
    }

    static Written minutes(String markdown) {
        Problems problems = new Problems();
        Prose prose =
                Markdown.parseMinutes(
                        new MarkdownSource("meetings/2024-03-12-elm/minutes.md", FILE, markdown),
                        context(problems),
                        (text, above) -> (above.isEmpty() ? "item" : above) + "-" + Slug.of(text));
        return new Written(prose, problems.list());
    }

    private static MarkdownContext context(Problems problems) {
        Pictures pictures =
                path ->
                        path.equals("pages/lamp.jpg")
                                ? Optional.of(new PictureSize(640, 480))
                                : Optional.empty();
        return new MarkdownContext(AREAS, pictures, problems);
    }

    /** All of it: headings with their anchors, labels in square brackets. */
    String html() {
        return Stream.concat(
                        prose.lead().stream().map(Written::show),
                        prose.sections().stream().map(Written::show))
                .collect(Collectors.joining());
    }

    /** {@code 3:7 date-unreadable}, one a line. */
    String told() {
        return problems.stream()
                .map(
                        problem ->
                                "%d:%d %s"
                                        .formatted(
                                                problem.location().line(),
                                                problem.location().column(),
                                                problem.code().id()))
                .collect(Collectors.joining("\n"));
    }

    private static String show(Prose.Section section) {
        Prose.Heading heading = section.heading();
        String own =
                "<h%1$d id=\"%2$s\">%3$s</h%1$d>\n"
                        .formatted(heading.level(), heading.anchor(), show(heading.markup()));
        return own
                + section.blocks().stream().map(Written::show).collect(Collectors.joining())
                + section.sections().stream().map(Written::show).collect(Collectors.joining());
    }

    static String show(Prose.Block block) {
        if (block instanceof Prose.Passage passage) {
            return show(passage.markup());
        }
        Prose.Labelled labelled = (Prose.Labelled) block;
        return "[%s%s%s] %s\n%s"
                .formatted(
                        labelled.label().word(),
                        labelled.ref().map(ref -> " " + ref).orElse(""),
                        labelled.details().stream()
                                .map(
                                        detail ->
                                                " | %s @%d:%d"
                                                        .formatted(
                                                                detail.text(),
                                                                detail.location().line(),
                                                                detail.location().column()))
                                .collect(Collectors.joining()),
                        show(labelled.words()),
                        show(labelled.list()));
    }

    static String show(Markup markup) {
        return markup.pieces().stream().map(Written::show).collect(Collectors.joining());
    }

    private static String show(Markup.Piece piece) {
        if (piece instanceof Markup.Html html) {
            return html.text();
        }
        Markup.Target target = (Markup.Target) piece;
        String fragment = target.fragment().isEmpty() ? "" : "#" + target.fragment();
        return MarkupWriter.escape("{" + target.address() + fragment + "}");
    }

    private static Area area(String id, String name) {
        return new Area(
                id,
                name,
                Area.Kind.PLACE,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(),
                Optional.empty(),
                Area.Linking.LINKED,
                Optional.empty(),
                new Upkeep(Optional.empty(), List.of(), List.of(), FILE));
    }
}
