package org.wardmote.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wardmote.field.FileKind;
import org.wardmote.field.FileKinds;
import org.wardmote.format.YamlMap;
import org.wardmote.format.YamlValue;
import org.wardmote.model.Area;
import org.wardmote.model.Body;
import org.wardmote.model.Content.Skipped;
import org.wardmote.model.Indicator;
import org.wardmote.model.Organisation;
import org.wardmote.model.Person;
import org.wardmote.problem.Problems;

/**
 * Reads the registers in two steps: first the names that each brings, since they name one another,
 * then their entries.
 */
final class RegistersReader {

    private final YamlFiles yaml;
    private final Visibility visibility;
    private final Problems problems;
    private final List<Skipped> skipped;

    private final Optional<YamlValue> bodies;
    private final Optional<YamlValue> people;
    private final Optional<YamlValue> organisations;
    private final Optional<YamlValue> areas;
    private final Optional<YamlValue> indicators;

    RegistersReader(
            YamlFiles yaml, Visibility visibility, Problems problems, List<Skipped> skipped) {
        this.yaml = yaml;
        this.visibility = visibility;
        this.problems = problems;
        this.skipped = skipped;
        this.bodies = yaml.value(FileKinds.BODIES.path());
        this.people = yaml.value(FileKinds.PEOPLE.path());
        this.organisations = yaml.value(FileKinds.ORGANISATIONS.path());
        this.areas = yaml.value(FileKinds.AREAS.path());
        this.indicators = yaml.value(FileKinds.INDICATORS.path());
    }

    /** All names, with those of meetings, statuses and sources that are known already. */
    Names names(Register meetings, Register statuses, Register sources) {
        Names withoutPeople =
                new Names(
                        register(FileKinds.BODIES, bodies),
                        new People(List.of(), java.util.Set.of(), Register.Completeness.BROKEN),
                        register(FileKinds.ORGANISATIONS, organisations),
                        register(FileKinds.AREAS, areas),
                        register(FileKinds.INDICATORS, indicators),
                        meetings,
                        statuses,
                        sources);
        return withoutPeople.with(people(withoutPeople));
    }

    private Register register(FileKind kind, Optional<YamlValue> value) {
        return yaml.register(kind.path(), value);
    }

    private People people(Names names) {
        Reading reading = new Reading(names, LocalDate.MAX, problems);
        List<Person> all =
                yaml.list(FileKinds.PEOPLE, people, reading).stream()
                        .map(RegisterReaders::person)
                        .toList();
        Register register = register(FileKinds.PEOPLE, people);
        return new People(all, register.hidden(), register.completeness());
    }

    List<Person> people(People known) {
        YamlFiles.entries(people).stream()
                .filter(visibility::hides)
                .map(YamlMap::location)
                .forEach(place -> skipped.add(new Skipped(place, "hidden")));
        return known.all().stream()
                .filter(person -> !known.hidden().contains(person.id()))
                .toList();
    }

    List<Body> bodies(Reading reading) {
        return shown(FileKinds.BODIES, bodies, reading, RegisterReaders::body);
    }

    List<Organisation> organisations(Reading reading) {
        return shown(
                FileKinds.ORGANISATIONS, organisations, reading, RegisterReaders::organisation);
    }

    /** The areas as the words of others need them; what is wrong in them is told later. */
    List<Area> areasWithoutWords(Reading reading) {
        Reading unheard = new Reading(reading.names(), reading.day(), new Problems());
        return yaml.list(FileKinds.AREAS, areas, unheard).stream()
                .filter(fields -> visibility.reason(fields).isEmpty())
                .map(fields -> AreaReader.read(fields, id -> Optional.empty()))
                .toList();
    }

    List<Area> areas(Reading reading, AreaReader.WordsOf words) {
        return shown(FileKinds.AREAS, areas, reading, fields -> AreaReader.read(fields, words));
    }

    List<Indicator> indicators(Reading reading, AreaReader.WordsOf words) {
        return shown(
                FileKinds.INDICATORS,
                indicators,
                reading,
                fields -> IndicatorReader.read(fields, words));
    }

    private <T> List<T> shown(
            FileKind kind, Optional<YamlValue> value, Reading reading, Function<Fields, T> read) {
        List<T> shown = new ArrayList<>();
        for (Fields fields : yaml.list(kind, value, reading)) {
            T entry = read.apply(fields);
            visibility.reason(fields).ifPresentOrElse(skipped::add, () -> shown.add(entry));
        }
        return shown;
    }

    /** Names that may hold an area's name and mean no area. */
    static List<String> otherNames(List<Person> people, List<Organisation> organisations) {
        return Stream.concat(
                        people.stream().map(Person::name),
                        organisations.stream()
                                .flatMap(
                                        organisation ->
                                                Stream.concat(
                                                        Stream.of(organisation.name()),
                                                        organisation.alsoCalled().stream())))
                .toList();
    }
}
