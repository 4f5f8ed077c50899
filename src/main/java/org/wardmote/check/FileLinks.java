package org.wardmote.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.wardmote.model.Site;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/**
 * Where the links of one finished file lead, each target once with the first place that links, and
 * which places within it can be linked to.
 */
final class FileLinks {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final String NOT_FOUND = "404.html";

    private final String host;
    private final String basePath;
    private final Problems found;
    private final Set<String> anchors = new TreeSet<>();
    private final Map<Target, Link> targets = new LinkedHashMap<>();

    FileLinks(Site site, Problems found) {
        this.host = site.address().text();
        this.basePath = site.basePath();
        this.found = found;
    }

    /** A line of a finished file. */
    record Place(String path, int line) implements Comparable<Place> {

        private static final Comparator<Place> IN_ORDER =
                Comparator.comparing(Place::path).thenComparingInt(Place::line);

        @Override
        public int compareTo(Place other) {
            return IN_ORDER.compare(this, other);
        }

        Location location() {
            return Location.elsewhere(path).at(line, 0);
        }
    }

    record Target(String file, String fragment) {}

    record Link(Place place, String written) {

        Link first(Link other) {
            return place.compareTo(other.place()) <= 0 ? this : other;
        }

        void tell(Code code, String what, Problems problems) {
            problems.add(
                    code,
                    place.location(),
                    "the link \"%s\" %s.".formatted(written, what),
                    "If the theme is yours, mend the link there; if not, please report it with this"
                            + " message.");
        }
    }

    /** Ids of the places within the file. */
    Set<String> anchors() {
        return anchors;
    }

    Map<Target, Link> targets() {
        return targets;
    }

    /** A link that a reader may follow, out of the site as well. */
    void link(Place from, String written) {
        if (written.startsWith(host)) {
            meant(from, written, written.substring(host.length()));
        } else if (!isElsewhere(written)) {
            inside(from, written);
        }
    }

    /** Something that the page asks for by itself, which may come from this site alone. */
    void resource(Place from, String written) {
        if (!isElsewhere(written)) {
            inside(from, written);
        } else if (!written.startsWith("data:")) {
            found.add(
                    Code.SITE_OTHER_ORIGIN,
                    from.location(),
                    "the page asks another site for \"%s\".".formatted(written),
                    "Put the file into the content or the theme, and name it from there.");
        }
    }

    /** The page not found is shown at any address, so its links begin with the site's own path. */
    private void inside(Place from, String written) {
        if (!written.startsWith("/")) {
            meant(from, written, resolved(from.path(), written));
        } else if (from.path().equals(NOT_FOUND) && written.startsWith(basePath)) {
            meant(from, written, written.substring(basePath.length()));
        } else {
            tell(Code.SITE_LINK_ABSOLUTE, new Link(from, written), "leaves the site's folder");
        }
    }

    /**
     * @param path from the site's root, with its fragment
     */
    private void meant(Place from, String written, String path) {
        int hash = path.indexOf('#');
        String address = decoded(before('?', hash < 0 ? path : path.substring(0, hash)));
        String file = address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
        String fragment = hash < 0 ? "" : decoded(path.substring(hash + 1));
        targets.merge(new Target(file, fragment), new Link(from, written), Link::first);
    }

    private void tell(Code code, Link link, String what) {
        link.tell(code, what, found);
    }

    private static boolean isElsewhere(String written) {
        return written.startsWith("//") || SCHEME.matcher(written).lookingAt();
    }

    /** A relative link from a page, as a path from the site's root; {@code ..} may leave it. */
    private static String resolved(String page, String written) {
        if (written.isEmpty() || written.startsWith("#") || written.startsWith("?")) {
            return page + written;
        }
        Deque<String> way = new ArrayDeque<>(List.of(page.split("/")));
        way.removeLast();
        int end = written.indexOf('#');
        String path = before('#', written);
        for (String step : path.split("/", -1)) {
            if (step.equals("..") && !way.isEmpty() && !way.peekLast().equals("..")) {
                way.removeLast();
            } else if (!step.equals(".")) {
                way.addLast(step);
            }
        }
        boolean isFolder = path.endsWith("..") || path.endsWith(".");
        return String.join("/", way)
                + (isFolder && !way.isEmpty() ? "/" : "")
                + (end < 0 ? "" : written.substring(end));
    }

    private static String before(char mark, String text) {
        int at = text.indexOf(mark);
        return at < 0 ? text : text.substring(0, at);
    }

    /** Percent signs resolved; a plus sign is a plus sign in a path. */
    private static String decoded(String path) {
        return path.indexOf('%') < 0
                ? path
                : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
