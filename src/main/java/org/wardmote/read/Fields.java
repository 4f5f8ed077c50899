package org.wardmote.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.wardmote.field.Field;
import org.wardmote.field.Scalar;
import org.wardmote.field.Shape;
import org.wardmote.field.Type;
import org.wardmote.format.YamlList;
import org.wardmote.format.YamlMap;
import org.wardmote.format.YamlNothing;
import org.wardmote.format.YamlText;
import org.wardmote.format.YamlValue;
import org.wardmote.model.Person;
import org.wardmote.model.Recorded;
import org.wardmote.problem.Keyword;
import org.wardmote.problem.Location;

/**
 * One record as it was written, after it was held to its shape.
 *
 * <p>Only declared fields can be asked for. A value that cannot be taken has been told already and
 * reads as left out, so that one mistake causes no second one.
 */
final class Fields {

    private final YamlMap map;
    private final Shape shape;
    private final Reading reading;

    private Fields(YamlMap map, Shape shape, Reading reading) {
        this.map = map;
        this.shape = shape;
        this.reading = reading;
    }

    /** A whole file that holds one record; nothing where it is no record, which is then told. */
    static Optional<Fields> ofRecord(YamlValue root, Type type, Reading reading) {
        Shape shape = ((Type.Mapping) type).shape();
        YamlValue whole =
                root instanceof YamlNothing ? new YamlMap(List.of(), "", root.location()) : root;
        new WholeFile(reading).checkRecord(whole, shape);
        return whole instanceof YamlMap map
                ? Optional.of(new Fields(map, shape, reading))
                : Optional.empty();
    }

    /** A whole file that holds a list of records; an empty file holds none. */
    static List<Fields> ofList(YamlValue root, Type type, Reading reading) {
        Shape shape = ((Type.Mapping) ((Type.ListOf) type).item()).shape();
        new WholeFile(reading).checkList(root, shape);
        return root instanceof YamlList list ? inside(list, shape, reading) : List.of();
    }

    private static List<Fields> inside(YamlList list, Shape shape, Reading reading) {
        return list.items().stream()
                .filter(YamlMap.class::isInstance)
                .map(item -> new Fields((YamlMap) item, shape, reading))
                .toList();
    }

    /** The names of all fields that it may have. */
    List<String> names() {
        return shape.names();
    }

    Location location() {
        return map.location();
    }

    Reading reading() {
        return reading;
    }

    /** Where a field's value stands; the record's own place where it is left out. */
    Location at(String name) {
        return given(name).map(YamlValue::location).orElse(location());
    }

    /** Whether records of this shape may have the field at all. */
    boolean hasField(String name) {
        return shape.field(name).isPresent();
    }

    boolean has(String name) {
        return given(name).isPresent();
    }

    Optional<String> text(String name) {
        return value(name, text -> Optional.of(text));
    }

    /** A text that must be there; empty where its absence has been told. */
    String needed(String name) {
        return text(name).orElse("");
    }

    boolean isYes(String name) {
        return value(name, Truth::parse).filter(Truth.YES::equals).isPresent();
    }

    boolean isNo(String name) {
        return value(name, Truth::parse).filter(Truth.NO::equals).isPresent();
    }

    Optional<LocalDate> date(String name) {
        return value(name, Dates::day);
    }

    Optional<Integer> count(String name) {
        return value(name, Fields::number);
    }

    <T> Optional<T> value(String name, Function<String, Optional<T>> parse) {
        return words(name).flatMap(parse);
    }

    Recorded<String> recorded(String name) {
        return recorded(name, Optional::of);
    }

    <T> Recorded<T> recorded(String name, Function<String, Optional<T>> parse) {
        if (isNotRecorded(name)) {
            return Recorded.notRecorded();
        }
        return value(name, parse).map(Recorded::of).orElseGet(Recorded::leftOut);
    }

    boolean isNotRecorded(String name) {
        return given(name)
                .filter(value -> value instanceof YamlText text)
                .map(value -> ((YamlText) value).text().equals(ShapeRules.NOT_RECORDED))
                .orElse(false);
    }

    <E extends Enum<E> & Keyword> Optional<E> choice(String name, Class<E> words) {
        return value(name, text -> Keyword.parse(text, words));
    }

    /** The id of the one thing named; nothing where it is unknown, which has been told. */
    Optional<String> reference(String name) {
        return value(name, text -> resolved(scalar(name), text));
    }

    /** The ids of all things named, in their order. */
    List<String> references(String name) {
        Scalar type = scalar(name);
        return texts(name).stream().flatMap(text -> resolved(type, text).stream()).toList();
    }

    private Optional<String> resolved(Scalar type, String text) {
        if (type != Scalar.PERSON) {
            return reading.names().register(type).shown(text);
        }
        List<Person> called = reading.names().people().called(text, reading.day());
        return called.size() == 1 ? Optional.of(called.get(0).id()) : Optional.empty();
    }

    /** A list of texts; a text alone is a list of one. */
    List<String> texts(String name) {
        Optional<YamlValue> given = given(name);
        if (given.isPresent() && given.get() instanceof YamlList list) {
            return list.items().stream()
                    .filter(YamlText.class::isInstance)
                    .map(item -> ((YamlText) item).text())
                    .toList();
        }
        return text(name).stream().toList();
    }

    Optional<Fields> record(String name) {
        return given(name)
                .filter(YamlMap.class::isInstance)
                .map(value -> new Fields((YamlMap) value, shape(type(name)), reading));
    }

    List<Fields> records(String name) {
        return given(name)
                .filter(YamlList.class::isInstance)
                .map(value -> inside((YamlList) value, shape(type(name)), reading))
                .orElse(List.of());
    }

    /** Numbers by year. */
    SortedMap<Integer, Integer> years(String name) {
        TreeMap<Integer, Integer> years = new TreeMap<>();
        entries(name)
                .forEach(
                        entry ->
                                number(entry.key())
                                        .ifPresent(
                                                year ->
                                                        scalarText(entry.value())
                                                                .flatMap(Fields::number)
                                                                .ifPresent(
                                                                        n -> years.put(year, n))));
        return years;
    }

    /** Records by the names that the editor chose. */
    SortedMap<String, Fields> named(String name) {
        Shape of = ((Type.ByName) type(name)).shape();
        TreeMap<String, Fields> named = new TreeMap<>();
        for (YamlMap.Entry entry : entries(name)) {
            if (entry.value() instanceof YamlMap fields) {
                named.put(entry.key(), new Fields(fields, of, reading));
            }
        }
        return named;
    }

    private List<YamlMap.Entry> entries(String name) {
        return given(name)
                .filter(YamlMap.class::isInstance)
                .map(value -> ((YamlMap) value).entries())
                .orElse(List.of());
    }

    private static Optional<String> scalarText(YamlValue value) {
        return value instanceof YamlText text ? Optional.of(text.text()) : Optional.empty();
    }

    static Optional<Integer> number(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private Optional<String> words(String name) {
        return given(name)
                .flatMap(Fields::scalarText)
                .filter(text -> !text.equals(ShapeRules.NOT_RECORDED))
                .filter(
                        text ->
                                !(type(name) instanceof Scalar scalar)
                                        || ScalarRules.fault(scalar, text).isEmpty());
    }

    /** What is given; where a word stands beside a list of the same name, the list. */
    private Optional<YamlValue> given(String name) {
        type(name);
        List<YamlValue> given =
                map.entries().stream()
                        .filter(entry -> entry.key().equals(name))
                        .map(YamlMap.Entry::value)
                        .filter(value -> !(value instanceof YamlNothing))
                        .toList();
        return given.stream()
                .filter(YamlList.class::isInstance)
                .findFirst()
                .or(() -> given.stream().findFirst());
    }

    /** Whether a word stands as the value, alone or beside a list of the same name. */
    boolean says(String name, String word) {
        return map.entries().stream()
                .filter(entry -> entry.key().equals(name))
                .flatMap(entry -> scalarText(entry.value()).stream())
                .anyMatch(word::equals);
    }

    private Type type(String name) {
        return shape.field(name)
                .map(Field::type)
                .orElseThrow(() -> new IllegalArgumentException(shape.name() + " has no " + name));
    }

    /** What a value of the field names: alone, in a list, or before a few words. */
    private Scalar scalar(String name) {
        Type type = type(name);
        Type first = type instanceof Type.Either either ? either.types().get(0) : type;
        return (Scalar) (first instanceof Type.ListOf list ? list.item() : first);
    }

    private static Shape shape(Type type) {
        if (type instanceof Type.Mapping mapping) {
            return mapping.shape();
        }
        if (type instanceof Type.ListOf list) {
            return shape(list.item());
        }
        return ((Type.Either) type)
                .types().stream()
                        .filter(one -> !(one instanceof Scalar) && !(one instanceof Type.OneOf))
                        .map(Fields::shape)
                        .findFirst()
                        .orElseThrow();
    }
}
