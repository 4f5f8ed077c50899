package org.wardmote.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.format.LinkTarget.Inside;
import org.wardmote.format.LinkTarget.Outside;
import org.wardmote.format.LinkTarget.Refused;
import org.wardmote.model.Address;
import org.wardmote.model.Prose.ContentLink;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** Finds where links lead, tells of those that may not, and remembers those to other files. */
final class Links {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    private final String from;
    private final Positions positions;
    private final Problems problems;
    private final List<ContentLink> found = new ArrayList<>();

    Links(MarkdownSource source, Positions positions, Problems problems) {
        this.from = source.path();
        this.positions = positions;
        this.problems = problems;
    }

    /** The links to files of the content so far, in the order of reading. */
    List<ContentLink> found() {
        return found;
    }

    /** Where a link leads; a problem is told and a link to a file remembered. */
    LinkTarget follow(String url, int offset) {
        LinkTarget target = parse(url, from);
        if (target instanceof Refused refused) {
            problems.add(refused.code(), positions.at(offset), refused.reason(), refused.hint());
        }
        if (target instanceof Inside inside) {
            found.add(new ContentLink(inside.path(), inside.fragment(), positions.at(offset)));
        }
        return target;
    }

    /**
     * @param url as written, its escapes resolved
     * @param from the path of the file in which it stands
     */
    static LinkTarget parse(String url, String from) {
        String trimmed = url.strip();
        if (trimmed.isEmpty()) {
            return new Refused(
                    Code.LINK_BROKEN,
                    "this link leads nowhere.",
                    "Write where it leads within the round brackets: [the minutes](minutes.md).");
        }
        if (trimmed.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
            return refused(trimmed);
        }
        Matcher scheme = SCHEME.matcher(trimmed);
        if (scheme.matches()) {
            return SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                    ? new Outside(trimmed)
                    : refused(trimmed);
        }
        return trimmed.startsWith("/") || trimmed.startsWith("\\")
                ? new Refused(
                        Code.LINK_BROKEN,
                        "\"%s\" does not begin with a name.".formatted(trimmed),
                        "Write the way from this file, such as ../2020-11-12-csp/minutes.md, or a"
                                + " whole address, such as https://example.org/.")
                : inside(trimmed, from);
    }

    private static Refused refused(String url) {
        return new Refused(
                Code.URL_UNREADABLE,
                "\"%s\" is not an address that a page may lead to."
                        .formatted(url.replaceAll("\\p{Cntrl}", " ")),
                "Write an address that begins with https://, http://, mailto: or tel:, or the way"
                        + " to a file, such as ../2020-11-12-csp/minutes.md.");
    }

    private static LinkTarget inside(String url, String from) {
        int hash = url.indexOf('#');
        String path = decoded(hash < 0 ? url : url.substring(0, hash));
        String fragment = hash < 0 ? "" : decoded(url.substring(hash + 1));
        if (path.isEmpty()) {
            return new Inside("", fragment, Address.ofContent(from));
        }
        return resolved(path, from)
                .<LinkTarget>map(found -> new Inside(found, fragment, Address.ofContent(found)))
                .orElseGet(
                        () ->
                                new Refused(
                                        Code.LINK_BROKEN,
                                        "\"%s\" leads out of the content folder.".formatted(url),
                                        "Link to a file within it, or to a whole address, such as"
                                                + " https://example.org/."));
    }

    /** The path from the content folder; empty where the way leads out of it. */
    private static Optional<String> resolved(String path, String from) {
        Deque<String> steps = new ArrayDeque<>();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        for (String step : (folder + path).split("/")) {
            if (step.equals("..") && steps.pollLast() == null) {
                return Optional.empty();
            }
            if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.addLast(step);
            }
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(String.join("/", steps));
    }

    /** {@code %20} becomes a space; a percent sign that begins no such pair stays as it is. */
    private static String decoded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int value = bytes[i] == '%' ? hexadecimal(bytes, i + 1) : -1;
            decoded[length++] = value < 0 ? bytes[i] : (byte) value;
            i += value < 0 ? 0 : 2;
        }
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }

    private static int hexadecimal(byte[] bytes, int at) {
        if (at + 1 >= bytes.length) {
            return -1;
        }
        int high = Character.digit(bytes[at], 16);
        int low = Character.digit(bytes[at + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
