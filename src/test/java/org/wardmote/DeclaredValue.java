package org.wardmote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.field.Field;
import org.wardmote.field.FileKind;
import org.wardmote.field.FileKinds;
import org.wardmote.field.Scalar;
import org.wardmote.field.Shape;
import org.wardmote.field.Type;

/**
 * A value of one line that a kind of file may hold, found by walking its declaration.
 *
 * @param way to it from the whole file: names of fields, {@link #FIRST} for the first of a list
 * @param sentence what its field says
 * @param types any of which it may have
 * @param beside what has to stand in the same record, with an example of each
 */
record DeclaredValue(
        FileKind kind,
        List<String> way,
        String sentence,
        List<Type> types,
        Map<String, String> beside) {

    /** The first entry of a list; in records by name or by year, the first of them. */
    static final String FIRST = "0";

    DeclaredValue {
        way = List.copyOf(way);
        types = List.copyOf(types);
        beside = Map.copyOf(beside);
    }

    /** Every one of every kind of file. */
    static List<DeclaredValue> all() {
        return FileKinds.ALL.stream().flatMap(kind -> within(kind.root(), of(kind))).toList();
    }

    private static DeclaredValue of(FileKind kind) {
        return new DeclaredValue(kind, List.of(), "", List.of(), Map.of());
    }

    /** Whether it names another thing, and so must name one that is there. */
    boolean isReference() {
        return scalars().anyMatch(Scalar::isReference);
    }

    /** Whether any words may stand there. */
    boolean isText() {
        return types.contains(Scalar.TEXT);
    }

    Stream<Scalar> scalars() {
        return types.stream().filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    String field() {
        return way.stream().filter(step -> !step.equals(FIRST)).reduce("", (last, step) -> step);
    }

    private static Stream<DeclaredValue> within(Type type, DeclaredValue at) {
        if (type instanceof Type.Mapping mapping) {
            return within(mapping.shape(), at);
        }
        if (type instanceof Type.ByName named) {
            return within(named.shape(), at.then(FIRST));
        }
        if (type instanceof Type.ListOf list) {
            return within(list.item(), at.then(FIRST));
        }
        if (type instanceof Type.ByYear years) {
            return within(years.value(), at.then(FIRST));
        }
        if (type instanceof Type.Either either) {
            return oneOrMany(either.types(), at);
        }
        return type instanceof Type.Anything ? Stream.of() : Stream.of(at.of(List.of(type)));
    }

    private static Stream<DeclaredValue> oneOrMany(List<Type> types, DeclaredValue at) {
        List<Type> ofOneLine = types.stream().filter(DeclaredValue::isOfOneLine).toList();
        return Stream.concat(
                ofOneLine.isEmpty() ? Stream.of() : Stream.of(at.of(ofOneLine)),
                types.stream().filter(type -> !isOfOneLine(type)).flatMap(one -> within(one, at)));
    }

    private static boolean isOfOneLine(Type type) {
        return type instanceof Scalar || type instanceof Type.OneOf;
    }

    private static Stream<DeclaredValue> within(Shape shape, DeclaredValue at) {
        DeclaredValue here = at.beside(needed(shape));
        return shape.fields().stream().flatMap(field -> within(field.type(), here.of(field)));
    }

    private static Map<String, String> needed(Shape shape) {
        return shape.fields().stream()
                .filter(Field::isRequired)
                .filter(field -> isOfOneLine(field.type()))
                .collect(Collectors.toMap(Field::name, field -> example(field.type())));
    }

    private static String example(Type type) {
        return type instanceof Scalar scalar
                ? scalar.example()
                : ((Type.OneOf) type).words().get(0);
    }

    private DeclaredValue then(String step) {
        List<String> further = new ArrayList<>(way);
        further.add(step);
        return new DeclaredValue(kind, further, sentence, types, beside);
    }

    private DeclaredValue of(Field field) {
        List<String> further = then(field.name()).way();
        return new DeclaredValue(kind, further, field.sentence(), types, beside);
    }

    private DeclaredValue beside(Map<String, String> needed) {
        return new DeclaredValue(kind, way, sentence, types, needed);
    }

    private DeclaredValue of(List<Type> types) {
        return new DeclaredValue(kind, way, sentence, types, beside);
    }

    @Override
    public String toString() {
        return kind.path() + " " + String.join(" ", way);
    }
}
