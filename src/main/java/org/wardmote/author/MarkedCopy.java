package org.wardmote.author;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wardmote.format.SourceText;
import org.wardmote.model.PublicRecord;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problem;

/**
 * A file with what is wrong in it marked, as a proofreader gets it.
 *
 * @param problems of this file in its fields; of words that people wrote there are none among them
 * @param record as far as it can be read
 */
record MarkedCopy(FieldText text, List<Problem> problems, PublicRecord record) {

    MarkedCopy {
        problems = List.copyOf(problems);
    }

    /** A file with those of all problems that are in its fields. */
    static MarkedCopy of(Manuscript file, Judge.Judged judged) {
        FieldText text = new FieldText(file.source());
        int end = text.endOfFields();
        return new MarkedCopy(
                text,
                judged.problems().stream()
                        .filter(problem -> problem.location().file().equals(file.path()))
                        .filter(problem -> problem.location().line() <= end)
                        .toList(),
                judged.record());
    }

    SourceText source() {
        return text.source();
    }

    /** The problems of some codes. */
    Stream<Problem> problems(Set<Code> codes) {
        return problems.stream().filter(problem -> codes.contains(problem.code()));
    }

    /** Every value with a problem of some codes, written as it should be where that is known. */
    List<Edit> values(Set<Code> codes, String kind, Function<FieldValue, Optional<String>> mend) {
        List<Problem> marked = problems(codes).toList();
        List<FieldValue> values = marked.isEmpty() ? List.of() : text.written().values();
        return marked.stream()
                .flatMap(
                        problem ->
                                values.stream()
                                        .filter(v -> v.place().equals(problem.location()))
                                        .flatMap(v -> mended(v, mend).stream())
                                        .map(pair -> pair.edit(problem, kind)))
                .toList();
    }

    private Optional<Instead> mended(
            FieldValue value, Function<FieldValue, Optional<String>> mend) {
        return mend.apply(value)
                .filter(text -> !text.equals(value.text()))
                .flatMap(
                        text ->
                                value.placeIn(source().from(value.place()))
                                        .map(place -> new Instead(place, value.text(), text)));
    }
}
