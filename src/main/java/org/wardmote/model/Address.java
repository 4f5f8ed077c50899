package org.wardmote.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something stands in the site, from its root: {@code meetings/2020-11-12-csp/} for a page,
 * {@code assets/civic.css} for a file, and an empty path for the home page.
 *
 * <p>The address is the path of the content file: one pure function, {@link #ofContent}.
 *
 * @param path without a leading slash; a page's ends with a slash, but for {@code 404.html}
 */
public record Address(String path) {

    public static final Address HOME = new Address("");

    /** The table of flags, which the words on figures lead to. */
    public static final Address FLAGS = new Address("flags/");

    private static final Pattern MEETING_WORDS =
            Pattern.compile("meetings/([^/]+)/(?:minutes\\.md|meeting\\.yaml)");
    private static final Pattern PROSE = Pattern.compile("(areas|indicators)/([^/]+)\\.md");
    private static final Pattern PAGE = Pattern.compile("pages/(.+)\\.md");
    private static final Pattern BESIDE_OTHERS = Pattern.compile("(?:areas|indicators)/[^/]+/");
    private static final Pattern YEAR = Pattern.compile("(plans|finance)/([^/]+)\\.yaml");
    private static final Pattern REGISTER =
            Pattern.compile("(people|organisations|bodies|areas|indicators|reviews)\\.yaml");

    /** A page by the name of its kind and its own: {@code of("areas", "elm")}. */
    public static Address of(String kind, String id) {
        return new Address(kind + "/" + id + "/");
    }

    public static Address ofMeeting(String id) {
        return of("meetings", id);
    }

    public static Address ofArea(String id) {
        return of("areas", id);
    }

    public static Address ofPerson(String id) {
        return of("people", id);
    }

    public static Address ofOrganisation(String id) {
        return of("organisations", id);
    }

    public static Address ofBody(String id) {
        return of("bodies", id);
    }

    public static Address ofIndicator(String id) {
        return of("indicators", id);
    }

    public static Address ofPlan(String year) {
        return of("plans", year);
    }

    public static Address ofFinance(String year) {
        return of("finance", year);
    }

    /**
     * A page of {@code pages/}: {@code about} stands at {@code about/}, {@code guides/begin} at
     * {@code guides/begin/}, and {@code home} opens the site.
     */
    public static Address ofPage(String id) {
        return id.equals(Page.HOME) ? HOME : new Address(id + "/");
    }

    /** An older address as an editor wrote it: {@code /meetings/spring} is a page. */
    public static Address ofAlias(String alias) {
        String path = alias.replaceAll("^/+|/+$", "");
        return new Address(path.endsWith(".html") ? path : path + "/");
    }

    /**
     * Where a file of the content is found in the site.
     *
     * @param path from the content folder, such as {@code meetings/2020-11-12-csp/minutes.md}
     */
    public static Address ofContent(String path) {
        Matcher meeting = MEETING_WORDS.matcher(path);
        if (meeting.matches()) {
            return ofMeeting(meeting.group(1));
        }
        Matcher prose = PROSE.matcher(path);
        if (prose.matches()) {
            return of(prose.group(1), prose.group(2));
        }
        Matcher page = PAGE.matcher(path);
        if (page.matches()) {
            return ofPage(page.group(1));
        }
        Matcher year = YEAR.matcher(path);
        if (year.matches()) {
            return of(year.group(1), year.group(2));
        }
        Matcher register = REGISTER.matcher(path);
        if (register.matches()) {
            return new Address(register.group(1) + "/");
        }
        return path.equals("asb-case-reviews.yaml")
                ? new Address("case-reviews/")
                : new Address(path);
    }

    /**
     * How a heading of an editor's words is called on this page. On the home page, and on that of
     * an area or an indicator, such words stand beside what the page itself tells, whose places
     * they must not take: {@code caveats} is {@code words-caveats} there.
     */
    public String placeOf(String heading) {
        boolean isBesideOthers = path.isEmpty() || BESIDE_OTHERS.matcher(path).matches();
        return isBesideOthers && !heading.isEmpty() ? "words-" + heading : heading;
    }

    public boolean isPage() {
        return path.isEmpty() || path.endsWith("/") || path.endsWith(".html");
    }

    /** The file that answers at this address: {@code areas/elm/index.html}. */
    public String file() {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** The path as it is written in links, percent-encoded where it must be. */
    public String escaped() {
        return PathEscape.of(path);
    }

    /** What the folder name says when case is ignored, as some disks do. */
    public String folded() {
        return path.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? "/" : path;
    }
}
