package org.wardmote.author;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problem;

/** A blank stands between the name of a field and its value: {@code title: Lamps}. */
final class ColonsAreParted implements Correction {

    private static final Pattern NAME = Pattern.compile("\\s*(?:-\\s+)*[a-z][a-z0-9-]*:");

    @Override
    public List<Edit> edits(MarkedCopy file) {
        return file.problems(Set.of(Code.YAML_MALFORMED))
                .flatMap(problem -> parted(problem, file))
                .toList();
    }

    private static Stream<Edit> parted(Problem problem, MarkedCopy file) {
        boolean isName =
                NAME.matcher(file.source().before(problem.location())).matches()
                        && !file.source().from(problem.location()).startsWith(" ");
        return isName
                ? Stream.of(
                        new Instead(problem.location(), "", " ")
                                .edit(problem, "blanks behind colons"))
                : Stream.empty();
    }
}
