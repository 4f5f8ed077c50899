package org.wardmote.author;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmote.format.SourceText;
import org.wardmote.format.YamlQuoting;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;

/** A text with a comma inside braces stands in quotation marks: {@code {name: "Smith, Rob"}}. */
final class CommasAreQuoted implements Correction {

    private static final Pattern BEFORE =
            Pattern.compile("[{,]\\s*\\w[\\w .-]*:\\s+([^,{}\\[\\]\"']*)$");
    private static final Pattern BEHIND =
            Pattern.compile("((?:,[^,:{}\\[\\]\"']*)+?)\\s*(?=\\}|,\\s*\\w[\\w .-]*:\\s)");

    @Override
    public List<Edit> edits(MarkedCopy file) {
        return file.problems(Set.of(Code.YAML_COMMA_IN_BRACES))
                .flatMap(problem -> quoted(problem, file.source()))
                .toList();
    }

    private static Stream<Edit> quoted(Problem problem, SourceText source) {
        Location comma = problem.location();
        Matcher before = BEFORE.matcher(source.before(comma));
        Matcher behind = BEHIND.matcher(source.from(comma));
        if (!before.find() || !behind.lookingAt()) {
            return Stream.empty();
        }
        String begun = before.group(1);
        String text = begun + behind.group(1).stripTrailing();
        Location place =
                comma.at(comma.line(), comma.column() - begun.codePointCount(0, begun.length()));
        return Stream.of(
                new Instead(place, text, YamlQuoting.quoted(text))
                        .edit(problem, ColonsAreQuoted.QUOTES));
    }
}
