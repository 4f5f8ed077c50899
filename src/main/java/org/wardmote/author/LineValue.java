package org.wardmote.author;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.format.SourceText;
import org.wardmote.format.YamlQuoting;
import org.wardmote.problem.Location;

/**
 * All that a line of YAML says behind its dash or the name of its field, up to a comment: {@code
 * Phase two: lamps} of {@code - title: Phase two: lamps}.
 */
record LineValue(Location place, String text) {

    private static final Pattern DASHES = Pattern.compile("\\s*(?:-\\s+)*");
    private static final Pattern NAME = Pattern.compile("\\s*(?:-\\s+)*\\w[\\w .-]*?:\\s+");

    /** Two blanks before a comment set it apart from a text that holds the sign. */
    private static final Pattern END = Pattern.compile("\\s*$|\\s{2,}#.*$");

    /** The value behind the name of a field; nothing where it goes on over several lines. */
    static Optional<LineValue> ofField(SourceText source, int line) {
        return behind(NAME, source, line);
    }

    /** The value behind a dash, or at the beginning of a line. */
    static Optional<LineValue> ofItem(SourceText source, int line) {
        return behind(DASHES, source, line);
    }

    /** The value of whichever kind begins at a place. */
    static Optional<LineValue> at(Location place, SourceText source) {
        return ofField(source, place.line())
                .filter(value -> value.place().equals(place))
                .or(
                        () ->
                                ofItem(source, place.line())
                                        .filter(value -> value.place().equals(place)));
    }

    private static Optional<LineValue> behind(Pattern start, SourceText source, int line) {
        String written = source.line(line);
        Matcher before = start.matcher(written);
        if (!before.lookingAt() || goesOn(start, source, line)) {
            return Optional.empty();
        }
        String rest = written.substring(before.end());
        Matcher end = END.matcher(rest);
        end.find();
        int column = written.codePointCount(0, before.end()) + 1;
        return Optional.of(new LineValue(source.at(line, column), rest.substring(0, end.start())))
                .filter(value -> !value.text().isEmpty());
    }

    /** Whether the next line stands further in than what the value belongs to. */
    private static boolean goesOn(Pattern start, SourceText source, int line) {
        int next = line + 1;
        while (next <= source.lines().size() && source.line(next).isBlank()) {
            next++;
        }
        String written = source.line(line);
        Matcher dashes = DASHES.matcher(written);
        dashes.lookingAt();
        int owner = start == NAME ? dashes.end() : indent(written);
        return indent(source.line(next)) > owner;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** The same in quotation marks. */
    Instead quoted() {
        return new Instead(place, text, YamlQuoting.quoted(text));
    }

    /** Whether a sign in it may begin a comment, so that nobody knows where the text ends. */
    boolean mayHoldComment() {
        return text.contains(" #");
    }
}
