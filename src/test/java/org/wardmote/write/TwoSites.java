package org.wardmote.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An old and a new site, with pages and assets that are added, changed, left alone and removed, and
 * the words for what must be true of a folder while one turns into the other.
 */
final class TwoSites {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    static final SortedMap<String, String> OLD = old();
    static final SortedMap<String, String> NEW = renewed();

    private TwoSites() {}

    private static SortedMap<String, String> old() {
        SortedMap<String, String> site = new TreeMap<>();
        site.put(
                "index.html",
                page("home", "meetings/", "meetings/elm/", "people/kept/", "old.css"));
        site.put("404.html", page("not found", "./"));
        site.put("old.css", "old style");
        site.put("meetings/index.html", page("meetings", "elm/", "leaving/", "../"));
        site.put("meetings/elm/index.html", page("elm", "../", "../../people/kept/", "agenda.pdf"));
        site.put("meetings/elm/agenda.pdf", "old agenda");
        // Two pages that go, and link to each other and to a file that goes.
        site.put("meetings/leaving/index.html", page("leaving", "../../people/leaving/", "a.pdf"));
        site.put("meetings/leaving/a.pdf", "a");
        site.put("people/leaving/index.html", page("leaving", "../../meetings/leaving/"));
        site.put("people/kept/index.html", page("kept", "../../meetings/elm/", "../../"));
        return site;
    }

    private static SortedMap<String, String> renewed() {
        SortedMap<String, String> site = new TreeMap<>();
        site.put("index.html", page("new home", "meetings/", "actions/", "people/new/", "new.css"));
        site.put("404.html", page("not found", "./"));
        site.put("new.css", "new style");
        site.put("meetings/index.html", page("meetings", "elm/", "ash/", "../"));
        site.put("meetings/elm/index.html", page("new elm", "../ash/", "agenda.pdf"));
        site.put("meetings/elm/agenda.pdf", "new agenda");
        // Two new pages in folders that are there, which link to each other.
        site.put("meetings/ash/index.html", page("ash", "../../people/new/", "../elm/", "b.pdf"));
        site.put("meetings/ash/b.pdf", "b");
        site.put("people/new/index.html", page("new", "../../meetings/ash/", "../../new.css"));
        site.put("people/kept/index.html", page("kept", "../../meetings/elm/", "../../"));
        // A folder that is wholly new, whose pages link to each other.
        site.put("actions/index.html", page("actions", "open/", "../meetings/ash/"));
        site.put("actions/open/index.html", page("open", "../", "../done/"));
        site.put("actions/done/index.html", page("done", "../open/"));
        return site;
    }

    /**
     * The same site with enough pages for a kill to find it at work; each third one never changes.
     */
    static SortedMap<String, String> withAreas(SortedMap<String, String> site) {
        SortedMap<String, String> larger = new TreeMap<>(site);
        for (int area = 0; area < 120; area++) {
            String title = area % 3 == 0 ? "an area" : "an area as it was in " + site.size();
            larger.put(
                    "areas/area-" + area + "/index.html",
                    page(title, "../../") + "words ".repeat(400));
        }
        return larger;
    }

    private static String page(String title, String... links) {
        StringBuilder html = new StringBuilder("<title>" + title + "</title>");
        Arrays.stream(links).forEach(link -> html.append("<a href=\"" + link + "\">x</a>"));
        return html.toString();
    }

    /** What holds at every moment between the first step of publishing and the last. */
    static void assertWhole(Path folder, Map<String, String> before, Map<String, String> after) {
        SortedMap<String, String> site = Folder.read(folder);
        site.forEach(
                (path, text) ->
                        assertThat(Stream.of(before, after).map(old -> old.get(path)))
                                .as(path)
                                .contains(text));
        assertThat(site.keySet()).containsAll(inBoth(before, after));
        assertThat(linksWithoutTarget(site, inBoth(before, after))).isEmpty();
    }

    private static Set<String> inBoth(Map<String, String> before, Map<String, String> after) {
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.retainAll(after.keySet());
        return paths;
    }

    /** Each "page → file" that leads nowhere, for the pages that readers get to from these. */
    private static List<String> linksWithoutTarget(Map<String, String> site, Set<String> from) {
        List<String> broken = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(from);
        next.add("index.html");
        while (!next.isEmpty()) {
            String page = next.pop();
            if (page.endsWith(".html") && site.containsKey(page) && seen.add(page)) {
                List<String> targets = targets(page, site.get(page)).toList();
                targets.stream()
                        .filter(target -> !site.containsKey(target))
                        .forEach(target -> broken.add(page + " → " + target));
                next.addAll(targets);
            }
        }
        return broken;
    }

    private static Stream<String> targets(String page, String html) {
        return LINK.matcher(html)
                .results()
                .map(link -> URI.create("/" + page).resolve(link.group(1)).getPath().substring(1))
                .map(path -> path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }
}
