package org.wardmote.author;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problem;

/** Ordinary blanks stand where YAML needs them, and none that came with text that was copied. */
final class BlanksAreOrdinary implements Correction {

    private static final Pattern OTHERS = Pattern.compile("[\u00A0\u2000-\u200A\u202F\u3000]+");

    @Override
    public List<Edit> edits(MarkedCopy file) {
        return file.problems(Set.of(Code.YAML_MALFORMED))
                .flatMap(problem -> ordinary(problem, file.source().from(problem.location())))
                .toList();
    }

    private static Stream<Edit> ordinary(Problem problem, String rest) {
        Matcher others = OTHERS.matcher(rest);
        return others.lookingAt()
                ? Stream.of(
                        new Instead(
                                        problem.location(),
                                        others.group(),
                                        " ".repeat(others.group().length()))
                                .edit(problem, "ordinary blanks"))
                : Stream.empty();
    }
}
