package org.wardmote;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.field.Field;
import org.wardmote.field.Scalar;
import org.wardmote.field.Shape;
import org.wardmote.field.Type;

/** Values that a field might as well have, the likeliest to be right first. */
final class OtherValues {

    private final Map<Scalar, List<String>> known;

    /**
     * @param known what may be named, by the kind of name: the ids of the areas
     */
    OtherValues(Map<Scalar, List<String>> known) {
        this.known = known;
    }

    /**
     * @param now nothing where the field is left out
     */
    List<Object> than(Optional<Object> now, Type type) {
        return all(now, type).filter(other -> !now.equals(Optional.of(other))).distinct().toList();
    }

    private Stream<Object> all(Optional<Object> now, Type type) {
        if (type instanceof Scalar scalar) {
            String text = now.filter(String.class::isInstance).map(String.class::cast).orElse("");
            return Stream.concat(
                    known.getOrDefault(scalar, List.of()).stream(), written(text, scalar));
        }
        if (type instanceof Type.OneOf words) {
            return words.words().stream().map(Object.class::cast);
        }
        if (type instanceof Type.ListOf list) {
            return lists(now, list.item());
        }
        if (type instanceof Type.Either either) {
            return either.types().stream().flatMap(one -> all(now, one));
        }
        if (type instanceof Type.ByYear years) {
            return all(Optional.empty(), years.value()).map(value -> Map.of("2021", value));
        }
        return type instanceof Type.Mapping mapping
                ? Stream.of(record(mapping.shape()))
                : Stream.of("otherwise");
    }

    private Stream<Object> lists(Optional<Object> now, Type item) {
        if (!(now.orElse(List.of()) instanceof List<?> items) || items.isEmpty()) {
            return all(Optional.empty(), item).map(List::of);
        }
        int last = items.size() - 1;
        Stream<Object> others =
                than(Optional.of(items.get(last)), item).stream()
                        .map(
                                other ->
                                        Stream.concat(
                                                        items.subList(0, last).stream(),
                                                        Stream.of(other))
                                                .toList());
        return last == 0 ? others : Stream.concat(others, Stream.of(items.subList(0, last)));
    }

    private Map<String, Object> record(Shape shape) {
        Map<String, Object> record = new LinkedHashMap<>();
        for (Field field : shape.fields()) {
            if (field.isRequired()) {
                record.put(field.name(), than(Optional.empty(), field.type()).get(0));
            }
        }
        return record;
    }

    private static Stream<Object> written(String now, Scalar scalar) {
        return switch (scalar) {
            case TEXT -> Stream.of((now + " otherwise").strip());
            case ID -> Stream.of((now + "-two").replaceFirst("^-", ""));
            case DATE, DATE_OR_MONTH, MONTH -> dates(now, scalar);
            case TIME -> Stream.of("17:45", "21:15");
            case COUNT -> counts(now);
            case SUM -> Stream.of("77.00");
            case SHARE -> Stream.of("0.5");
            case BASE -> Stream.of("100 residents", "1000 households");
            case DURATION -> Stream.of("1 month", "99 months");
            case QUARTER -> Stream.of("2025-Q2", "2025-Q3");
            case FINANCIAL_YEAR -> Stream.of("2025-26", "2022-23");
            case TRUTH -> Stream.of("yes", "no");
            case URL -> Stream.of((now.isEmpty() ? "https://example.org/" : now) + "otherwise");
            case EMAIL -> Stream.of("otherwise@example.org");
            case PHONE -> Stream.of("01632 960 009");
            case COLOUR -> Stream.of("#000033", "#FFFFEE");
            case ALIAS -> Stream.of("otherwise/");
            case ITEM -> Stream.of("1", "2", "3", "4");
            default -> Stream.empty();
        };
    }

    private static Stream<Object> dates(String now, Scalar scalar) {
        if (now.matches("\\d{4}-\\d{2}-\\d{2}") || now.isEmpty() && scalar == Scalar.DATE) {
            LocalDate day = LocalDate.parse(now.isEmpty() ? "2024-05-03" : now);
            return Stream.of(1, 4000, -1, 40, -40, -400).map(days -> day.plusDays(days).toString());
        }
        YearMonth month = YearMonth.parse(now.matches("\\d{4}-\\d{2}") ? now : "2024-05");
        return Stream.of(1, -1, 12, -12).map(months -> month.plusMonths(months).toString());
    }

    private static Stream<Object> counts(String now) {
        int count = now.matches("\\d+") ? Integer.parseInt(now) : 1;
        return Stream.of(count + 1, Math.max(0, count - 1), 5 * count + 7).map(String::valueOf);
    }
}
