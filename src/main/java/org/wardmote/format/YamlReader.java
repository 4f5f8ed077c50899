package org.wardmote.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/**
 * Reads YAML into values that keep their place.
 *
 * <pre>
 * YamlReader.read(SourceText.of("people.yaml", "- name: Ms Example\n"), problems)
 * // a list of one map whose "name" stands at 1:3 and its text at 1:9
 * </pre>
 */
public final class YamlReader {

    private static final YAMLFactory YAML = new YAMLFactory();

    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[^\\t\\x20-\\x7E\\xA0-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD"
                            + "\\x{10000}-\\x{10FFFF}]");

    private YamlReader() {}

    /**
     * What the text says; nothing where it cannot be read, which has then been told. An empty file
     * says {@link YamlNothing}.
     */
    public static Optional<YamlValue> read(SourceText source, Problems problems) {
        if (ConflictMarkers.areIn(source, problems) || holdsTheUnseen(source, problems)) {
            return Optional.empty();
        }
        Optional<Problem> blank = YamlBlanks.problem(source);
        if (blank.isPresent()) {
            problems.add(blank.get());
            return Optional.empty();
        }
        try (YAMLParser parser = YAML.createParser(source.text())) {
            return document(parser, source, problems);
        } catch (JsonProcessingException fault) {
            problems.add(YamlFault.problem(source, fault));
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Optional<YamlValue> document(
            YAMLParser parser, SourceText source, Problems problems) throws IOException {
        if (parser.nextToken() == null) {
            return Optional.of(new YamlNothing(source.at(1, 1), Optional.empty()));
        }
        YamlBuilder builder = new YamlBuilder(parser, source, problems);
        Optional<YamlValue> value = builder.document();
        if (value.isPresent() && parser.nextToken() != null) {
            problems.add(second(source, parser.currentTokenLocation().getLineNr()));
            return Optional.empty();
        }
        return value;
    }

    private static Problem second(SourceText source, int found) {
        int line = found;
        while (line > 1 && !source.line(line).startsWith("---")) {
            line--;
        }
        return new Problem(
                Code.YAML_MALFORMED,
                source.at(line, 1),
                "a second document begins here, and only one can be read.",
                "Delete the line \"---\", or put what follows into a file of its own.");
    }

    private static boolean holdsTheUnseen(SourceText source, Problems problems) {
        for (int number = 1; number <= source.lines().size(); number++) {
            String line = source.line(number);
            Matcher unseen = UNSEEN.matcher(line);
            if (unseen.find()) {
                Location place = source.at(number, line.codePointCount(0, unseen.start()) + 1);
                problems.add(
                        Code.YAML_MALFORMED,
                        place,
                        String.format(
                                Locale.ROOT,
                                "a character that cannot be seen stands here (U+%04X).",
                                unseen.group().codePointAt(0)),
                        "Delete it, or type the word again by hand.");
                return true;
            }
        }
        return false;
    }
}
