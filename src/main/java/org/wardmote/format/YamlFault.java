package org.wardmote.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Says in an author's words why the parser stopped: the parser speaks of tokens and blocks, we look
 * at the line and name the trap.
 *
 * @param words what the parser was at, and what it met there
 * @param found where it stopped
 * @param begun where that began which it could not finish; often far above
 */
record YamlFault(SourceText source, String words, Location found, Location begun) {

    /** A line up to its value: its indent, dashes, and key, such as {@code " - title: "}. */
    private static final Pattern BEFORE_VALUE =
            Pattern.compile("\\s*(?:-\\s+)*(?:[\\w][\\w .-]*:\\s+)?");

    /** Within brackets: the key and the value of the field that is not finished yet. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[\\[{,]\\s*([\\w][\\w .-]*:)?\\s*([^\\[{,]*)$");

    private static final Pattern KEY = Pattern.compile("\\s*(?:-\\s+)*([\\w][\\w .-]*):(?=\\s)");
    private static final Pattern NO_SPACE =
            Pattern.compile("(\\s*(?:-\\s+)*)([a-z][a-z0-9-]*):(?!//)(\\S.*)");

    static Problem problem(SourceText source, JsonProcessingException fault) {
        YamlFault found = of(source, fault);
        return Stream.<Supplier<Optional<Problem>>>of(
                        found::tab,
                        found::backslash,
                        found::textUnquoted,
                        found::unclosed,
                        found::spaceMissing,
                        found::colon,
                        found::colonInBrackets,
                        found::indent,
                        found::noField,
                        found::unnamed)
                .flatMap(trap -> trap.get().stream())
                .findFirst()
                .orElseThrow();
    }

    private static YamlFault of(SourceText source, JsonProcessingException fault) {
        if (fault.getCause() instanceof MarkedYAMLException marked) {
            Location found = place(marked.getProblemMark(), source);
            return new YamlFault(
                    source,
                    marked.getContext() + ", " + marked.getProblem(),
                    found,
                    Optional.ofNullable(marked.getContextMark())
                            .map(mark -> place(mark, source))
                            .orElse(found));
        }
        JsonLocation stopped = fault.getLocation();
        Location found = source.at(stopped.getLineNr(), stopped.getColumnNr());
        return new YamlFault(source, fault.getOriginalMessage(), found, found);
    }

    /** The parser counts from 0. */
    private static Location place(Mark mark, SourceText source) {
        return source.at(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private Optional<Problem> tab() {
        int tab = indent(found).indexOf('\t');
        if (tab < 0 && !source.from(found).startsWith("\t")) {
            return Optional.empty();
        }
        return Optional.of(
                new Problem(
                        Code.YAML_TAB,
                        tab < 0 ? found : source.at(found.line(), tab + 1),
                        "a tab stands here where only spaces may.",
                        "Put spaces in its place: two for each step inwards."));
    }

    private Optional<Problem> backslash() {
        String before = source.before(found);
        int sign = before.lastIndexOf('\\');
        return sign < 0 || !words.contains("escape ")
                ? Optional.empty()
                : malformed(
                        source.at(found.line(), before.codePointCount(0, sign) + 1),
                        "a \"\\\" has a meaning of its own between double quotation marks.",
                        "Put the text between single quotation marks: '…'.");
    }

    private Optional<Problem> textUnquoted() {
        String line = source.line(found.line());
        Matcher before = BEFORE_VALUE.matcher(line);
        int start = before.lookingAt() ? before.end() : 0;
        Location place = source.at(found.line(), line.codePointCount(0, start) + 1);
        String value = line.substring(start).strip();
        boolean begins = !value.isEmpty() && YamlQuoting.SIGNS.indexOf(value.charAt(0)) >= 0;
        boolean ends = place.column() > found.column() || value.length() == 1;
        return begins && !ends && !isOpenBracket(value)
                ? Optional.of(YamlQuoting.missing(source, place))
                : Optional.empty();
    }

    /** A bracket that was never closed is told as that, and not as a text that begins with it. */
    private boolean isOpenBracket(String value) {
        return "[{".indexOf(value.charAt(0)) >= 0 && words.contains("while parsing a flow");
    }

    private Optional<Problem> unclosed() {
        boolean isQuote = words.contains("scalar") && words.contains("end of stream");
        boolean isBracket = words.contains("while parsing a flow") && found.line() > begun.line();
        if (!isQuote && !isBracket) {
            return Optional.empty();
        }
        String text = source.from(begun).strip();
        return Optional.of(
                new Problem(
                        Code.YAML_TEXT_UNQUOTED,
                        begun,
                        "the %s that begins \"%s\" is never closed."
                                .formatted(isQuote ? "quotation mark" : "bracket", text),
                        "Close it, or put quotation marks around the whole text: %s."
                                .formatted(YamlQuoting.quoted(text))));
    }

    /** {@code title:Welcome} is no field, and the parser notices only on the next line. */
    private Optional<Problem> spaceMissing() {
        return Stream.of(found.line(), found.line() - 1, begun.line())
                .filter(line -> NO_SPACE.matcher(source.line(line)).matches())
                .findFirst()
                .flatMap(this::spaceMissing);
    }

    private Optional<Problem> spaceMissing(int line) {
        Matcher field = NO_SPACE.matcher(source.line(line));
        field.matches();
        return malformed(
                source.at(line, field.start(3) + 1),
                "a space is missing after \"" + field.group(2) + ":\".",
                "Write " + field.group(2) + ": " + field.group(3));
    }

    private Optional<Problem> colon() {
        Matcher start = BEFORE_VALUE.matcher(source.before(found));
        boolean isInValue = start.lookingAt() && start.group().contains(":") && !start.hitEnd();
        return isInValue && words.contains("mapping values are not allowed")
                ? Optional.of(
                        colonUnquoted(
                                source.line(found.line()).substring(start.end()).strip(),
                                start.group().strip(),
                                found))
                : Optional.empty();
    }

    private Optional<Problem> colonInBrackets() {
        Matcher value = IN_BRACKETS.matcher(source.before(found));
        if (!source.from(found).startsWith(":") || !value.find()) {
            return Optional.empty();
        }
        String rest = source.from(found).replaceFirst("[,}\\]].*", "");
        return Optional.of(colonUnquoted(value.group(2) + rest, value.group(1), found));
    }

    /** Tells of a colon that parts a text in two. */
    private static Problem colonUnquoted(String value, String before, Location colon) {
        return new Problem(
                Code.YAML_COLON_UNQUOTED,
                colon,
                "\"%s\" is cut at its colon, because a colon and a space begin a new field."
                        .formatted(value),
                "Put quotation marks around it: %s %s"
                        .formatted(before, YamlQuoting.quoted(value)));
    }

    private Optional<Problem> indent() {
        String line = source.line(found.line());
        boolean isOutOfLine = words.contains("<block end>") || words.contains("not allowed here");
        boolean isPart = KEY.matcher(line + " ").lookingAt() || line.strip().startsWith("-");
        return isOutOfLine && isPart
                ? malformed(
                        source.at(found.line(), indent(found).length() + 1),
                        "\"" + line.strip() + "\" does not stand in line with what it belongs to.",
                        "Begin it in the same column as the line above that it goes with.")
                : Optional.empty();
    }

    private String indent(Location place) {
        String line = source.line(place.line());
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private Optional<Problem> noField() {
        return words.contains("could not find expected ':'")
                ? malformed(
                        begun,
                        "\"%s\" is neither a field nor part of what is above it."
                                .formatted(source.line(begun.line()).strip()),
                        "Write a field as name: value, and begin a text that goes on from the line"
                                + " above further in than its name.")
                : Optional.empty();
    }

    private Optional<Problem> unnamed() {
        String line = source.line(found.line()).strip();
        return line.isEmpty()
                ? malformed(
                        found,
                        "the file ends in the middle of something.",
                        "Close the bracket or the quotation mark that was opened last.")
                : malformed(
                        found,
                        "\"" + line + "\" cannot be read.",
                        "Write one field a line as name: value, and put quotation marks around a"
                                + " text that holds unusual signs.");
    }

    private static Optional<Problem> malformed(Location place, String message, String hint) {
        return Optional.of(new Problem(Code.YAML_MALFORMED, place, message, hint));
    }
}
