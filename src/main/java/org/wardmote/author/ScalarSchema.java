package org.wardmote.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wardmote.field.Scalar;
import org.wardmote.model.FinancialYear;
import org.wardmote.problem.Code;

/**
 * The schema of a value of one line.
 *
 * <p>An editor reads YAML's own types before it looks at the schema: for it {@code 7.10} is a
 * number and {@code true} is no text. So a text may be a number or a truth as well, and a number
 * may be written between quotation marks.
 */
final class ScalarSchema {

    private static final long MANY = 999_999_999_999L;
    private static final Map<String, Object> BOOLEAN = Map.of("type", "boolean");

    private ScalarSchema() {}

    static Map<String, Object> of(Scalar scalar) {
        Map<String, Object> text = text(scalar);
        return switch (scalar) {
            case COUNT -> anyOf(List.of(text, number("integer", 0, MANY)));
            case SUM ->
                    anyOf(List.of(text, number("number", -999_999_999_999.99, 999_999_999_999.99)));
            case SHARE -> anyOf(List.of(text, number("number", 0, 1)));
            case TRUTH -> anyOf(List.of(text, BOOLEAN));
            case ID, THEME -> anyOf(List.of(text, number("integer", 0, MANY), BOOLEAN));
            case NUMBER -> anyOf(List.of(text, number("number", 0, MANY), BOOLEAN));
            case PHONE -> anyOf(List.of(text, number("integer", 100, MANY)));
            case DATE, MONTH, DATE_OR_MONTH, TIME, QUARTER, PERIOD, FINANCIAL_YEAR, DURATION ->
                    text;
            case URL, EMAIL, COLOUR, BASE, LANGUAGE -> text;
            case CODE -> Map.of("enum", Code.ofWarnings());
            default -> anyOf(List.of(text, Map.of("type", "number"), BOOLEAN));
        };
    }

    private static Map<String, Object> text(Scalar scalar) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("pattern", "^(?:" + pattern(scalar) + ")$");
        schema.put("examples", List.of(scalar.example()));
        return schema;
    }

    private static String pattern(Scalar scalar) {
        return scalar == Scalar.FINANCIAL_YEAR ? FOLLOWING : scalar.pattern().pattern();
    }

    /** A pattern cannot count, so it lists the ends of all years and those of the next. */
    private static final String FOLLOWING =
            IntStream.range(0, 100)
                    .mapToObj(year -> new FinancialYear(2000 + year).id().substring(2))
                    .collect(Collectors.joining("|", "\\d\\d(?:", ")"));

    private static Map<String, Object> number(String type, Number least, Number most) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        schema.put("minimum", least);
        schema.put("maximum", most);
        return schema;
    }

    private static Map<String, Object> anyOf(List<Map<String, Object>> types) {
        return Map.of("anyOf", types);
    }
}
