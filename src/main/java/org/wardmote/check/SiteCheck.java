package org.wardmote.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmote.model.Content;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;
import org.wardmote.write.OutputFile;
import org.wardmote.write.Sink;

/**
 * Looks at every finished file on its way to another sink, and keeps no more of it than its path,
 * its anchors and where its links lead.
 *
 * <pre>
 * SiteCheck checked = SiteCheck.of(content, staging);
 * render(plan, checked);
 * checked.finish(problems);
 * </pre>
 */
public final class SiteCheck implements Sink {

    private static final Pattern OWN_ADDRESS =
            Pattern.compile(
                    "(?:meetings/|pages/)((?:[^/]+/)*[^/]*-[^/]*)(?:/meeting\\.yaml|\\.md)$");

    private static final Pattern SITEMAP_URL = Pattern.compile("<loc>([^<]+)</loc>");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern STYLE_URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)");

    private final Sink next;
    private final Problems found = new Problems();
    private final SiteLinks links;
    private final PlaceNames places;
    private final List<String> hidden;

    private SiteCheck(Content content, Sink next) {
        this.next = next;
        this.links = new SiteLinks(content.record().site(), found);
        this.places = PlaceNames.of(content.record().registers());
        this.hidden =
                content.skipped().stream().flatMap(SiteCheck::words).distinct().sorted().toList();
    }

    /** Its words, and its address: the folder of a meeting, the file of a page. */
    private static Stream<String> words(Content.Skipped skipped) {
        Matcher address = OWN_ADDRESS.matcher(skipped.location().file());
        return Stream.concat(
                skipped.words().stream(),
                address.find() ? Stream.of(address.group(1)) : Stream.empty());
    }

    /** A sink that checks what passes through it to {@code next}. */
    public static SiteCheck of(Content content, Sink next) {
        return new SiteCheck(content, next);
    }

    @Override
    public void accept(OutputFile file) {
        if (file.isPage()) {
            page(file);
        } else if (file.path().endsWith(".css")) {
            style(file.path(), file.text());
        } else if (isOfWords(file.path())) {
            rows(file);
        }
        if (file.path().equals("sitemap.xml")) {
            sitemap(file.path(), file.text());
        }
        links.add(file.path());
        next.accept(file);
    }

    /**
     * Tells what only the whole site shows: links without a target. To be called when all is made.
     */
    public void finish(Problems problems) {
        links.finish();
        problems.addAll(found.list());
    }

    private void page(OutputFile file) {
        String path = file.path();
        String html = file.text();
        lookForHidden(path, html);
        PageReader reader = new PageReader(path, html, links);
        TagReader.read(html, reader);
        links.anchors(path, reader.anchors());
        reader.doubled()
                .forEach(
                        id ->
                                found.add(
                                        Code.SITE_ID_DUPLICATE,
                                        Location.of(path),
                                        "the page has two places called \"%s\".".formatted(id),
                                        "If the theme is yours, give one of them another id."));
        if (ReviewWords.mayBeIn(file.bytes())) {
            TagReader.read(html, new BlockReader(words -> together(path, words)));
        }
    }

    private void style(String path, String css) {
        Matcher url = STYLE_URL.matcher(css);
        while (url.find()) {
            links.resource(new SiteLinks.Place(path, lineOf(css, url.start())), url.group(1));
        }
    }

    private void sitemap(String path, String xml) {
        Matcher url = SITEMAP_URL.matcher(xml);
        while (url.find()) {
            links.link(new SiteLinks.Place(path, lineOf(xml, url.start())), url.group(1));
        }
    }

    /** A row of a table, a line of a calendar, or an object of data is read as one. */
    private void rows(OutputFile file) {
        String path = file.path();
        if (!hidden.isEmpty()) {
            lookForHidden(path, file.text());
        }
        if (ReviewWords.mayBeIn(file.bytes())) {
            String text = file.text();
            text.lines().forEach(line -> together(path, line));
            if (path.endsWith(".json")) {
                JsonObjects.read(text, words -> together(path, words));
            }
        }
    }

    private void together(String path, String words) {
        if (ReviewWords.mayBeIn(words)) {
            String line = SPACES.matcher(words).replaceAll(" ");
            new Together(places, found).look(line, Location.of(path));
        }
    }

    private void lookForHidden(String path, String text) {
        for (String words : hidden) {
            if (text.contains(words)) {
                found.add(
                        Code.SITE_LEAK,
                        Location.of(path),
                        "\"%s\" is hidden, and stands in this file.".formatted(words),
                        "Look where the content still names it.");
            }
        }
    }

    private static boolean isOfWords(String path) {
        return Set.of("csv", "json", "ics", "xml", "txt", "svg")
                .contains(path.substring(path.lastIndexOf('.') + 1));
    }

    static int lineOf(String text, int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
