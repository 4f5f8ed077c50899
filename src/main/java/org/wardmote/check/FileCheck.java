package org.wardmote.check;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;
import org.wardmote.write.OutputFile;

/** Reads one finished file: tells what is wrong with it alone, and notes where it leads. */
final class FileCheck {

    private static final Pattern SITEMAP_URL = Pattern.compile("<loc>([^<]+)</loc>");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern STYLE_URL = Pattern.compile("url\\(\\s*['\"]?([^'\")]+)");

    private final Grounds grounds;
    private final Problems told;
    private final FileLinks links;

    private FileCheck(Grounds grounds, Problems told) {
        this.grounds = grounds;
        this.told = told;
        this.links = new FileLinks(grounds.site(), told);
    }

    /** Where the file leads, once all of it is read. */
    static FileLinks read(OutputFile file, Grounds grounds, Problems told) {
        FileCheck check = new FileCheck(grounds, told);
        check.read(file);
        return check.links;
    }

    private void read(OutputFile file) {
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
    }

    private void page(OutputFile file) {
        String path = file.path();
        String html = file.text();
        lookForHidden(path, html);
        PageReader reader = new PageReader(path, html, links);
        TagReader.read(html, reader);
        reader.doubled()
                .forEach(
                        id ->
                                told.add(
                                        Code.SITE_ID_DUPLICATE,
                                        Location.elsewhere(path),
                                        "the page has two places called \"%s\".".formatted(id),
                                        "If the theme is yours, give one of them another id."));
        if (ReviewWords.mayBeIn(file.bytes())) {
            TagReader.read(html, new BlockReader(words -> together(path, words)));
        }
    }

    private void style(String path, String css) {
        Matcher url = STYLE_URL.matcher(css);
        while (url.find()) {
            links.resource(new FileLinks.Place(path, lineOf(css, url.start())), url.group(1));
        }
    }

    private void sitemap(String path, String xml) {
        Matcher url = SITEMAP_URL.matcher(xml);
        while (url.find()) {
            links.link(new FileLinks.Place(path, lineOf(xml, url.start())), url.group(1));
        }
    }

    /** A row of a table, a line of a calendar, or an object of data is read as one. */
    private void rows(OutputFile file) {
        String path = file.path();
        if (!grounds.hidden().isEmpty()) {
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
            new Together(grounds.places(), told).look(line, Location.elsewhere(path));
        }
    }

    private void lookForHidden(String path, String text) {
        for (String words : grounds.hidden()) {
            if (text.contains(words)) {
                told.add(
                        Code.SITE_LEAK,
                        Location.elsewhere(path),
                        "\"%s\" is hidden, and stands in this file.".formatted(words),
                        "Look where the content still names it.");
            }
        }
    }

    static boolean isOfWords(String path) {
        return Set.of("csv", "json", "ics", "xml", "txt", "svg")
                .contains(path.substring(path.lastIndexOf('.') + 1));
    }

    static int lineOf(String text, int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
