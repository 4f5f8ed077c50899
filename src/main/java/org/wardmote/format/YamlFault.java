package org.wardmote.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;

/**
 * Says in an author's words why the parser stopped: the parser speaks of tokens and blocks, we look
 * at the line and name the trap.
 *
 * @param words what the parser said
 * @param found where it stopped
 * @param begun where that began which it could not finish; often far above
 */
record YamlFault(SourceText source, String words, Location found, Location begun) {

    private static final Pattern MARK = Pattern.compile("line (\\d+), column (\\d+)");
    private static final Pattern INDENT = Pattern.compile("\\s*");

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
        List<Location> marks = marks(source, fault);
        YamlFault found =
                new YamlFault(
                        source,
                        fault.getOriginalMessage(),
                        marks.get(marks.size() - 1),
                        marks.get(0));
        return Stream.<Function<YamlFault, Optional<Problem>>>of(
                        YamlFault::tab,
                        YamlFault::backslash,
                        YamlFault::textUnquoted,
                        YamlFault::unclosed,
                        YamlFault::spaceMissing,
                        YamlFault::colon,
                        YamlFault::colonInBrackets,
                        YamlFault::indent,
                        YamlFault::noField)
                .flatMap(trap -> trap.apply(found).stream())
                .findFirst()
                .orElseGet(found::unnamed);
    }

    private static List<Location> marks(SourceText source, JsonProcessingException fault) {
        List<Location> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(fault.getOriginalMessage());
        while (mark.find()) {
            int line = Integer.parseInt(mark.group(1));
            marks.add(source.at(line, Integer.parseInt(mark.group(2))));
        }
        var place = fault.getLocation();
        if (marks.isEmpty()) {
            marks.add(source.at(place.getLineNr(), place.getColumnNr()));
        }
        return marks;
    }

    private Optional<Problem> tab() {
        Matcher indent = INDENT.matcher(source.line(found.line()));
        int tab = indent.lookingAt() ? indent.group().indexOf('\t') : -1;
        boolean stopsAtTab = source.from(found).startsWith("\t");
        if (tab < 0 && !stopsAtTab) {
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
        if (sign < 0 || !words.contains("escape ")) {
            return Optional.empty();
        }
        return Optional.of(
                new Problem(
                        Code.YAML_MALFORMED,
                        source.at(found.line(), before.codePointCount(0, sign) + 1),
                        "a \"\\\" has a meaning of its own between double quotation marks.",
                        "Put the text between single quotation marks: '…'."));
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
        char sign = value.charAt(0);
        return (sign == '[' || sign == '{') && words.contains("while parsing a flow");
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
                        (isQuote ? "the quotation mark" : "the bracket")
                                + " that begins "
                                + '"'
                                + text
                                + '"'
                                + " is never closed.",
                        "Close it, or put quotation marks around the whole text: "
                                + YamlQuoting.quoted(text)
                                + "."));
    }

    /** {@code title:Welcome} is no field, and the parser notices only on the next line. */
    private Optional<Problem> spaceMissing() {
        return Stream.of(found.line(), found.line() - 1, begun.line())
                .filter(line -> NO_SPACE.matcher(source.line(line)).matches())
                .findFirst()
                .map(this::spaceMissing);
    }

    private Problem spaceMissing(int line) {
        Matcher field = NO_SPACE.matcher(source.line(line));
        field.matches();
        return new Problem(
                Code.YAML_MALFORMED,
                source.at(line, field.start(3) + 1),
                "a space is missing after \"" + field.group(2) + ":\".",
                "Write " + field.group(2) + ": " + field.group(3));
    }

    private Optional<Problem> colon() {
        boolean isColon = source.from(found).startsWith(":");
        String before = source.before(found);
        Matcher start = BEFORE_VALUE.matcher(before);
        boolean isWithinValue = start.lookingAt() && start.end() < before.length();
        boolean hasKey = KEY.matcher(before + " ").lookingAt() && start.group().contains(":");
        if (!isColon || !isWithinValue || !hasKey || words.contains("flow")) {
            return Optional.empty();
        }
        String value = source.line(found.line()).substring(start.end()).strip();
        return Optional.of(colonUnquoted(value, start.group().strip(), found));
    }

    private Optional<Problem> colonInBrackets() {
        Matcher value = IN_BRACKETS.matcher(source.before(found));
        if (!source.from(found).startsWith(":") || !value.find()) {
            return Optional.empty();
        }
        String rest = source.from(found).replaceFirst("[,}\\]].*", "");
        return Optional.of(colonUnquoted(value.group(2) + rest, value.group(1), found));
    }

    private Optional<Problem> noField() {
        String line = source.line(begun.line()).strip();
        return words.contains("could not find expected ':'")
                ? Optional.of(
                        new Problem(
                                Code.YAML_MALFORMED,
                                begun,
                                "\"" + line + "\" is neither a field nor part of what is above it.",
                                "Write a field as name: value, and begin a text that goes on from"
                                        + " the line above further in than its name."))
                : Optional.empty();
    }

    /** Tells of a colon that parts a text in two. */
    static Problem colonUnquoted(String value, String before, Location colon) {
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
        Matcher key = KEY.matcher(line + " ");
        boolean isOutOfLine = words.contains("<block end>") || words.contains("not allowed here");
        if (!isOutOfLine || !(key.lookingAt() || line.strip().startsWith("-"))) {
            return Optional.empty();
        }
        Matcher indent = INDENT.matcher(line);
        indent.lookingAt();
        return Optional.of(
                new Problem(
                        Code.YAML_MALFORMED,
                        source.at(found.line(), indent.end() + 1),
                        "\"" + line.strip() + "\" does not stand in line with what it belongs to.",
                        "Begin it in the same column as the line above that it goes with."));
    }

    private Problem unnamed() {
        String line = source.line(found.line()).strip();
        return line.isEmpty()
                ? new Problem(
                        Code.YAML_MALFORMED,
                        found,
                        "the file ends in the middle of something.",
                        "Close the bracket or the quotation mark that was opened last.")
                : new Problem(
                        Code.YAML_MALFORMED,
                        found,
                        "\"" + line + "\" cannot be read.",
                        "Write one field a line as name: value, and put quotation marks around a"
                                + " text that holds unusual signs.");
    }
}
