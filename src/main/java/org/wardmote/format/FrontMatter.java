package org.wardmote.format;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/**
 * The fields between two lines of {@code ---} at the head of a Markdown file, and the words below.
 *
 * @param fields nothing where they cannot be read; {@link YamlNothing} where there are none
 * @param words the same file with the front matter blanked, so that its line numbers hold
 */
public record FrontMatter(Optional<YamlValue> fields, SourceText words) {

    private static final Pattern FENCE = Pattern.compile("---\\s*");
    private static final Pattern FIELD = Pattern.compile("[a-z][a-z-]*:(\\s.*)?|\\s+\\S.*|- .*");

    public static FrontMatter read(SourceText source, Problems problems) {
        if (!isFence(source.line(1))) {
            return unopened(source, problems);
        }
        int end = 2;
        while (end <= source.lines().size() && !isFence(source.line(end))) {
            end++;
        }
        if (end > source.lines().size()) {
            problems.add(
                    Code.FRONT_MATTER_UNCLOSED,
                    source.at(1, 1),
                    "the fields that begin here have no end.",
                    "Write a line of \"---\" below the last field.");
            return new FrontMatter(Optional.empty(), blanked(source, endOfBlock(source)));
        }
        return new FrontMatter(
                YamlReader.read(fields(source, end), problems), blanked(source, end));
    }

    private static FrontMatter unopened(SourceText source, Problems problems) {
        int fields = endOfFields(source);
        int end = isFence(source.line(fields + 1)) ? fields + 1 : fields;
        boolean isFields =
                source.line(1).matches("[a-z][a-z-]*:\\s.*")
                        && (end > fields || source.line(end + 1).isBlank());
        if (!isFields) {
            return new FrontMatter(
                    Optional.of(new YamlNothing(source.at(1, 1), Optional.empty())), source);
        }
        problems.add(
                Code.FRONT_MATTER_UNCLOSED,
                source.at(1, 1),
                "\""
                        + source.line(1)
                        + "\" looks like a field, but no line of \"---\" is above it.",
                end > fields
                        ? "Write a line of \"---\" above the first field, too."
                        : "Write a line of \"---\" above the first field and another below the last.");
        return new FrontMatter(Optional.empty(), blanked(source, end));
    }

    /** The last of the lines at the top that look like fields. */
    private static int endOfFields(SourceText source) {
        int end = 0;
        while (FIELD.matcher(source.line(end + 1)).matches()) {
            end++;
        }
        return end;
    }

    private static boolean isFence(String line) {
        return FENCE.matcher(line).matches();
    }

    /** The last line before the first blank one. */
    private static int endOfBlock(SourceText source) {
        int end = 0;
        while (end < source.lines().size() && !source.line(end + 1).isBlank()) {
            end++;
        }
        return end;
    }

    private static SourceText fields(SourceText source, int end) {
        return lines(
                source, Stream.concat(Stream.of(""), source.lines().subList(1, end - 1).stream()));
    }

    private static SourceText blanked(SourceText source, int end) {
        List<String> rest = source.lines().subList(end, source.lines().size());
        return lines(source, Stream.concat(Collections.nCopies(end, "").stream(), rest.stream()));
    }

    private static SourceText lines(SourceText source, Stream<String> lines) {
        return new SourceText(source.whole(), lines.toList());
    }
}
