package org.wardmote.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The HTML that may stand in Markdown, and what of it reaches a page: names from this list, with
 * their attributes written anew. Scripts, styles and event handlers are on no list.
 */
final class RawHtml {

    private static final Set<String> WITHIN_A_LINE =
            Set.of(
                    "abbr", "b", "bdi", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd",
                    "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time",
                    "var", "wbr");

    private static final Set<String> OF_ITS_OWN =
            Set.of(
                    "blockquote",
                    "dd",
                    "details",
                    "dl",
                    "dt",
                    "hr",
                    "li",
                    "ol",
                    "p",
                    "summary",
                    "ul");

    private static final Set<String> EMPTY = Set.of("br", "hr", "wbr");

    private static final Set<String> FOR_ALL = Set.of("lang", "dir", "title");

    private static final Map<String, Set<String>> FOR_SOME =
            Map.of(
                    "del", Set.of("datetime"),
                    "details", Set.of("open"),
                    "ins", Set.of("datetime"),
                    "li", Set.of("value"),
                    "ol", Set.of("start", "reversed"),
                    "time", Set.of("datetime"));

    private static final Pattern OPENING =
            Pattern.compile("<([A-Za-z][A-Za-z0-9-]*)\\b.*>", Pattern.DOTALL);
    private static final Pattern CLOSING = Pattern.compile("</([A-Za-z][A-Za-z0-9-]*)\\s*>");

    static final String HINT =
            "Leave it out, or write it in Markdown. What may stand: "
                    + "abbr, cite, details, dl, kbd, mark, q, small, sub, sup, time and their like.";

    private RawHtml() {}

    /** What stands between two angle brackets within a line. */
    record InlineTag(String name, Role role, String html) {}

    enum Role {
        OPENS,
        CLOSES,
        STANDS_ALONE
    }

    /** Empty where it may not stand within a line. */
    static Optional<InlineTag> inline(String source) {
        var closing = CLOSING.matcher(source);
        if (closing.matches()) {
            String name = closing.group(1).toLowerCase(Locale.ROOT);
            return WITHIN_A_LINE.contains(name) && !EMPTY.contains(name)
                    ? Optional.of(new InlineTag(name, Role.CLOSES, "</" + name + ">"))
                    : Optional.empty();
        }
        if (!OPENING.matcher(source).matches()) {
            return Optional.empty();
        }
        List<Element> elements = Jsoup.parseBodyFragment(source).body().children();
        if (elements.size() != 1 || !WITHIN_A_LINE.contains(elements.get(0).normalName())) {
            return Optional.empty();
        }
        String name = elements.get(0).normalName();
        Role role = EMPTY.contains(name) ? Role.STANDS_ALONE : Role.OPENS;
        return opening(elements.get(0)).map(html -> new InlineTag(name, role, html));
    }

    static boolean isAllowed(Element element) {
        String name = element.normalName();
        return (WITHIN_A_LINE.contains(name) || OF_ITS_OWN.contains(name))
                && opening(element).isPresent();
    }

    static boolean isEmpty(Element element) {
        return EMPTY.contains(element.normalName());
    }

    static boolean standsAlone(Element element) {
        return OF_ITS_OWN.contains(element.normalName());
    }

    /** The opening tag written anew; empty where an attribute may not stand. */
    static Optional<String> opening(Element element) {
        StringBuilder html = new StringBuilder("<").append(element.normalName());
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            boolean isAllowed =
                    FOR_ALL.contains(name)
                            || FOR_SOME.getOrDefault(element.normalName(), Set.of()).contains(name);
            if (!isAllowed) {
                return Optional.empty();
            }
            html.append(' ').append(name).append("=\"");
            html.append(MarkupWriter.escape(attribute.getValue())).append('"');
        }
        return Optional.of(html.append('>').toString());
    }
}
