package org.wardmote.author;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wardmote.field.Scalar;
import org.wardmote.problem.Code;

/** A number is written in digits alone: {@code 1,234} is 1234, and {@code £1,200.00} is 1200.00. */
final class NumbersAreDigits implements Correction {

    /** Thousands; a comma before fewer or more digits may be a decimal one. */
    private static final Pattern GROUPED =
            Pattern.compile("£?\\s?\\d{1,3}(?:[, \u00a0]\\d{3})+(?:\\.\\d+)?");

    private static final Pattern UNGROUPED = Pattern.compile("£?\\s?\\d+(?:\\.\\d+)?");

    @Override
    public List<Edit> edits(MarkedCopy file) {
        return file.values(
                Set.of(Code.NUMBER_UNREADABLE, Code.COUNT_UNREADABLE),
                "numbers in digits",
                NumbersAreDigits::digits);
    }

    private static Optional<String> digits(FieldValue value) {
        String text = value.text();
        boolean isNumber = GROUPED.matcher(text).matches() || UNGROUPED.matcher(text).matches();
        String plain = text.replaceAll("[£,\\s\u00a0]", "");
        return Optional.of(value.mayBe(Scalar.COUNT) ? plain.replaceFirst("\\.0+$", "") : plain)
                .filter(digits -> isNumber);
    }
}
