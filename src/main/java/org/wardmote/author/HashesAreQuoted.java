package org.wardmote.author;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardmote.format.SourceText;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;

/**
 * A text with a number sign in it, such as {@code Report #4}, stands in quotation marks. What else
 * stands behind the sign may be a comment.
 */
final class HashesAreQuoted implements Correction {

    @Override
    public List<Edit> edits(MarkedCopy file) {
        return file.problems(Set.of(Code.YAML_COMMENT_IN_VALUE))
                .flatMap(
                        problem ->
                                value(problem.location(), file.source())
                                        .map(
                                                value ->
                                                        value.quoted()
                                                                .edit(
                                                                        problem,
                                                                        ColonsAreQuoted.QUOTES))
                                        .stream())
                .toList();
    }

    private static Optional<LineValue> value(Location sign, SourceText source) {
        return LineValue.ofField(source, sign.line())
                .or(() -> LineValue.ofItem(source, sign.line()))
                .filter(value -> source.from(sign).matches("#\\d.*"));
    }
}
