package org.wardmote.page;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wardmote.model.Area;
import org.wardmote.model.Body;
import org.wardmote.model.Indicator;
import org.wardmote.model.Organisation;
import org.wardmote.model.Page;
import org.wardmote.model.Person;
import org.wardmote.model.PublicRecord;

/** Titles that no two pages share: a name that is borne twice is told apart by what bears it. */
public final class Titles {

    private final Map<String, Long> borne;

    private Titles(Map<String, Long> borne) {
        this.borne = borne;
    }

    public static Titles of(PublicRecord record) {
        return new Titles(names(record).collect(groupingBy(identity(), TreeMap::new, counting())));
    }

    /** The home page bears the name of the site. */
    private static Stream<String> names(PublicRecord record) {
        PublicRecord.Registers registers = record.registers();
        return Stream.of(
                        Stream.of(record.site().name()),
                        registers.bodies().stream().map(Body::name),
                        registers.people().stream().map(Person::name),
                        registers.organisations().stream().map(Organisation::name),
                        registers.areas().stream().map(Area::name),
                        registers.indicators().stream().map(Indicator::title),
                        record.pages().stream().map(Page::title))
                .flatMap(names -> names);
    }

    /**
     * The name; where something else bears it, with the words that tell it apart: {@code Ash
     * (ward)}.
     */
    public String of(String name, String kind) {
        return borne.getOrDefault(name, 0L) > 1 ? name + " (" + kind + ")" : name;
    }
}
