package org.wardmote.author;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wardmote.format.SourceText;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;

/** A text that holds a colon and a blank stands in quotation marks. */
final class ColonsAreQuoted implements Correction {

    static final String QUOTES = "quotation marks around texts";

    private static final Pattern NAME_BEFORE = Pattern.compile("\\s*(?:-\\s+)*\\w[\\w .-]*?:\\s.*");

    @Override
    public List<Edit> edits(MarkedCopy file) {
        return file.problems(Set.of(Code.YAML_COLON_UNQUOTED))
                .flatMap(
                        problem ->
                                value(problem.location(), file.source())
                                        .filter(value -> !value.mayHoldComment())
                                        .filter(value -> isPlain(value.text()))
                                        .map(value -> value.quoted().edit(problem, QUOTES))
                                        .stream())
                .toList();
    }

    /** The colon stands within the value of a field, or within an entry of a list. */
    private static Optional<LineValue> value(Location colon, SourceText source) {
        return NAME_BEFORE.matcher(source.before(colon)).matches()
                ? LineValue.ofField(source, colon.line())
                : LineValue.ofItem(source, colon.line());
    }

    private static boolean isPlain(String text) {
        return "\"'[{".indexOf(text.charAt(0)) < 0;
    }
}
