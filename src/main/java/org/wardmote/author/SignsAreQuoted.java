package org.wardmote.author;

import java.util.List;
import java.util.Set;
import org.wardmote.problem.Code;

/**
 * A text that begins with a sign of YAML's own, as {@code [Draft] agenda} does, stands in quotation
 * marks as a whole.
 */
final class SignsAreQuoted implements Correction {

    @Override
    public List<Edit> edits(MarkedCopy file) {
        return file.problems(Set.of(Code.YAML_TEXT_UNQUOTED))
                .flatMap(
                        problem ->
                                LineValue.at(problem.location(), file.source())
                                        .filter(value -> !value.mayHoldComment())
                                        .filter(value -> isText(value.text()))
                                        .map(
                                                value ->
                                                        value.quoted()
                                                                .edit(
                                                                        problem,
                                                                        ColonsAreQuoted.QUOTES))
                                        .stream())
                .toList();
    }

    /** Where a quotation mark or a bracket is left open, only its author knows where it closes. */
    private static boolean isText(String text) {
        char first = text.charAt(0);
        String rest = text.substring(1);
        return switch (first) {
            case '"', '\'' -> rest.indexOf(first) >= 0 && rest.charAt(rest.length() - 1) != first;
            case '[' -> rest.contains("]");
            case '{' -> rest.contains("}");
            default -> true;
        };
    }
}
