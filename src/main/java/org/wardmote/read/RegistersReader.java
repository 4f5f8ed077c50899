package org.wardmote.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wardmote.field.FileKinds;
import org.wardmote.format.YamlMap;
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

    private final Visibility visibility;
    private final Problems problems;
    private final List<Skipped> skipped;

    private final YamlFile bodies;
    private final YamlFile people;
    private final YamlFile organisations;
    private final YamlFile areas;
    private final YamlFile indicators;

    RegistersReader(
            YamlFiles yaml, Visibility visibility, Problems problems, List<Skipped> skipped) {
        this.visibility = visibility;
        this.problems = problems;
        this.skipped = skipped;
        this.bodies = yaml.file(FileKinds.BODIES);
        this.people = yaml.file(FileKinds.PEOPLE);
        this.organisations = yaml.file(FileKinds.ORGANISATIONS);
        this.areas = yaml.file(FileKinds.AREAS);
        this.indicators = yaml.file(FileKinds.INDICATORS);
    }

    /** All names, with those of meetings, statuses and sources that are known already. */
    Names names(Register meetings, Register statuses, Register sources) {
        Names withoutPeople =
                new Names(
                        bodies.register(visibility),
                        new People(List.of(), java.util.Set.of(), Register.Completeness.BROKEN),
                        organisations.register(visibility),
                        areas.register(visibility),
                        indicators.register(visibility),
                        meetings,
                        statuses,
                        sources);
        return withoutPeople.with(people(withoutPeople));
    }

    private People people(Names names) {
        Reading reading = new Reading(names, LocalDate.MAX, problems);
        List<Person> all = people.records(reading).stream().map(RegisterReaders::person).toList();
        Register register = people.register(visibility);
        return new People(all, register.hidden(), register.completeness());
    }

    List<Person> people(People known) {
        people.entries().stream()
                .filter(visibility::hides)
                .map(YamlMap::location)
                .forEach(place -> skipped.add(new Skipped(place, "hidden")));
        return known.all().stream()
                .filter(person -> !known.hidden().contains(person.id()))
                .toList();
    }

    List<Body> bodies(Reading reading) {
        return shown(bodies, reading, RegisterReaders::body);
    }

    List<Organisation> organisations(Reading reading) {
        return shown(organisations, reading, RegisterReaders::organisation);
    }

    /** The areas as the words of others need them; what is wrong in them is told later. */
    List<Area> areasWithoutWords(Reading reading) {
        Reading unheard = new Reading(reading.names(), reading.day(), new Problems());
        return areas.records(unheard).stream()
                .filter(fields -> visibility.reason(fields).isEmpty())
                .map(fields -> AreaReader.read(fields, id -> Optional.empty()))
                .toList();
    }

    List<Area> areas(Reading reading, AreaReader.WordsOf words) {
        return shown(areas, reading, fields -> AreaReader.read(fields, words));
    }

    List<Indicator> indicators(Reading reading, AreaReader.WordsOf words) {
        return shown(indicators, reading, fields -> IndicatorReader.read(fields, words));
    }

    private <T> List<T> shown(YamlFile file, Reading reading, Function<Fields, T> read) {
        List<T> shown = new ArrayList<>();
        for (Fields fields : file.records(reading)) {
            T entry = read.apply(fields);
            visibility.reason(fields).ifPresentOrElse(skipped::add, () -> shown.add(entry));
        }
        return shown;
    }
}
