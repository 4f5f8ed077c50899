package org.wardmote.read;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wardmote.field.Scalar;
import org.wardmote.field.Type;
import org.wardmote.model.Person;
import org.wardmote.problem.Code;
import org.wardmote.problem.Nearest;

/** Holds a value that names another thing of the content to what there is. */
final class ReferenceRules {

    /** The status of an area that comes off the list. */
    static final String NO_STATUS = "none";

    private static final Map<Scalar, Code> UNKNOWN =
            Map.of(
                    Scalar.BODY, Code.BODY_UNKNOWN,
                    Scalar.ORGANISATION, Code.ORGANISATION_UNKNOWN,
                    Scalar.AREA, Code.AREA_UNKNOWN,
                    Scalar.INDICATOR, Code.INDICATOR_UNKNOWN,
                    Scalar.MEETING, Code.MEETING_UNKNOWN,
                    Scalar.STATUS, Code.STATUS_UNKNOWN,
                    Scalar.SOURCE, Code.SOURCE_UNKNOWN);

    private static final Map<Scalar, String> LISTED_IN =
            Map.of(
                    Scalar.BODY, "bodies.yaml",
                    Scalar.ORGANISATION, "organisations.yaml",
                    Scalar.AREA, "areas.yaml",
                    Scalar.INDICATOR, "indicators.yaml",
                    Scalar.MEETING, "the folder meetings, by the names of its folders",
                    Scalar.STATUS, "site.yaml, under \"statuses\"",
                    Scalar.SOURCE, "site.yaml, under \"sources\"");

    private final Reading reading;

    ReferenceRules(Reading reading) {
        this.reading = reading;
    }

    /**
     * Nothing where the type names no other thing, or one that is known only once meetings are
     * read.
     */
    Optional<Fault> fault(Scalar type, String name) {
        if (type == Scalar.PERSON) {
            return personFault(name);
        }
        if (type == Scalar.CODE) {
            return codeFault(name);
        }
        if (!UNKNOWN.containsKey(type)) {
            return Optional.empty();
        }
        if (type == Scalar.STATUS && name.equals(NO_STATUS)) {
            return Optional.empty();
        }
        Register register = reading.names().register(type);
        if (!register.isWhole()) {
            return Optional.empty();
        }
        Optional<String> id = register.id(name);
        if (id.isEmpty()) {
            return Optional.of(unknown(type, name, register.names()));
        }
        return id.filter(register.hidden()::contains).map(hidden -> hidden(name));
    }

    /**
     * Where words may stand in place of a name: what names a hidden thing is told, and so is what
     * is written as an id is and names nothing.
     */
    Optional<Fault> faultInWords(Type.Either either, String text) {
        List<Scalar> types =
                either.types().stream()
                        .filter(Scalar.class::isInstance)
                        .map(Scalar.class::cast)
                        .filter(Scalar::isReference)
                        .toList();
        List<Fault> faults = types.stream().flatMap(type -> fault(type, text).stream()).toList();
        boolean isId = text.contains("-") && Scalar.ID.pattern().matcher(text).matches();
        return faults.stream()
                .filter(fault -> fault.code() == Code.REFERENCE_HIDDEN)
                .findFirst()
                .or(
                        () ->
                                isId && !types.isEmpty() && faults.size() == types.size()
                                        ? Optional.of(unnamed(text, faults))
                                        : Optional.empty());
    }

    private static Fault unnamed(String text, List<Fault> faults) {
        return new Fault(
                Code.NAME_UNKNOWN,
                "\"%s\" looks like an id, and nobody and nothing goes by it.".formatted(text),
                faults.stream().map(Fault::hint).collect(Collectors.joining(" "))
                        + " If it is meant as words, begin them with a capital letter.");
    }

    private Optional<Fault> personFault(String name) {
        People people = reading.names().people();
        List<Person> called = people.called(name, reading.day());
        if (called.size() > 1) {
            return Optional.of(severalCalled(name, called));
        }
        if (called.isEmpty()) {
            return people.isWhole() ? Optional.of(nobodyCalled(name, people)) : Optional.empty();
        }
        return people.hidden().contains(called.get(0).id())
                ? Optional.of(hidden(name))
                : Optional.empty();
    }

    private static Optional<Fault> codeFault(String id) {
        List<String> codes = Code.ofWarnings();
        if (codes.contains(id)) {
            return Optional.empty();
        }
        String hint =
                Code.parse(id).isPresent()
                        ? "It is the code of an error, and an error has to be mended."
                        : Nearest.first(
                                id,
                                codes,
                                "The code of a warning stands at its end, such as [%s]."
                                        .formatted(Scalar.CODE.example()));
        return Optional.of(
                new Fault(
                        Code.KNOWN_UNUSED,
                        "\"%s\" is the code of no warning.".formatted(id),
                        hint));
    }

    static Fault nobodyCalled(String name, People people) {
        return new Fault(
                Code.PERSON_UNKNOWN,
                "nobody called \"%s\" is known.".formatted(name),
                Nearest.first(name, people.names(), "People are listed in people.yaml."));
    }

    static Fault severalCalled(String name, List<Person> called) {
        String all =
                called.stream()
                        .map(person -> "%s (%s)".formatted(person.name(), person.id()))
                        .collect(Collectors.joining(" and "));
        return new Fault(
                Code.PERSON_AMBIGUOUS,
                "\"%s\" may be %s.".formatted(name, all),
                "Write the id of the one who is meant, such as %s.".formatted(called.get(0).id()));
    }

    private static Fault unknown(Scalar type, String name, Collection<String> names) {
        return new Fault(
                UNKNOWN.get(type),
                "there is no %s \"%s\".".formatted(word(type), name),
                Nearest.first(
                        name,
                        apart(names),
                        "They are listed in %s.".formatted(LISTED_IN.get(type))));
    }

    /** Of names that differ in capitals alone the one in small letters, which is the id. */
    private static Collection<String> apart(Collection<String> names) {
        return names.stream()
                .filter(
                        name ->
                                name.equals(name.toLowerCase(Locale.ROOT))
                                        || !names.contains(name.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Fault hidden(String name) {
        return new Fault(
                Code.REFERENCE_HIDDEN,
                "\"%s\" is kept out of the site, but this is not.".formatted(name),
                "Show it by taking away \"hidden\" or \"publish\" there, or take it out here.");
    }

    private static String word(Scalar type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
