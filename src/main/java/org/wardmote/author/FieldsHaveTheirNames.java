package org.wardmote.author;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardmote.problem.Code;
import org.wardmote.problem.Nearest;
import org.wardmote.problem.Problem;

/**
 * A field goes by its own name: one that is written by another word for the same, or with a slip of
 * the fingers where only one can be meant.
 */
final class FieldsHaveTheirNames implements Correction {

    /** In shorter names a slip leaves too little to know them by. */
    private static final int LEAST = 5;

    @Override
    public List<Edit> edits(MarkedCopy file) {
        List<Problem> unknown = file.problems(Set.of(Code.FIELD_UNKNOWN)).toList();
        List<FieldName> names = unknown.isEmpty() ? List.of() : file.text().written().names();
        return unknown.stream()
                .flatMap(
                        problem ->
                                names.stream()
                                        .filter(name -> name.place().equals(problem.location()))
                                        .flatMap(name -> mended(name, file).stream())
                                        .map(instead -> instead.edit(problem, "names of fields")))
                .toList();
    }

    private static Optional<Instead> mended(FieldName name, MarkedCopy file) {
        List<String> free =
                name.shape().names().stream()
                        .filter(known -> !name.beside().contains(known))
                        .toList();
        return Synonyms.field(name.text(), free)
                .or(() -> nearest(name.text(), name.shape().names()))
                .filter(free::contains)
                .filter(meant -> file.source().from(name.place()).startsWith(name.text()))
                .map(meant -> new Instead(name.place(), name.text(), meant));
    }

    private static Optional<String> nearest(String written, Collection<String> known) {
        List<String> near = Nearest.to(written, known);
        return near.size() == 1 && written.length() >= LEAST
                ? Optional.of(near.get(0))
                : Optional.empty();
    }
}
