package org.wardmote.plan.areas;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.wardmote.model.Area;
import org.wardmote.model.Written;
import org.wardmote.page.Count;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.standing.Standing;

/** Where an area lies, its codes, and how many live in it. */
final class AreaDetails {

    private AreaDetails() {}

    static List<LedgerEntry> of(Area area, Standing standing) {
        return Stream.of(
                        lies(area, standing).stream(),
                        called(area).stream(),
                        area.codes().stream().map(AreaDetails::code),
                        counted("Residents", "residents", area.residents(), standing),
                        counted("Households", "households", area.households(), standing))
                .flatMap(entries -> entries)
                .toList();
    }

    private static Optional<LedgerEntry> lies(Area area, Standing standing) {
        return area.within()
                .map(
                        around ->
                                LedgerEntry.of(
                                        "Lies within",
                                        Line.of(
                                                Link.to(standing.area(around)),
                                                Line.words(note(area, standing)))));
    }

    private static String note(Area area, Standing standing) {
        boolean isInWard =
                area.kind() == Area.Kind.PLACE
                        && area.within()
                                .map(standing::area)
                                .filter(around -> around.kind() == Area.Kind.WARD)
                                .isPresent();
        return isInWard ? standing.say(", the {ward} by which figures are counted here") : "";
    }

    private static Optional<LedgerEntry> called(Area area) {
        return area.alsoCalled().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        LedgerEntry.of("Also called", Line.of(Count.listing(area.alsoCalled()))));
    }

    private static LedgerEntry code(Area.Code code) {
        return LedgerEntry.of("Official code", Line.of(code.code()))
                .withNote(Line.of(inForce(code)));
    }

    private static String inForce(Area.Code code) {
        Optional<String> from = code.from().map(Written::day);
        Optional<String> to = code.to().map(Written::day);
        if (from.isPresent() && to.isPresent()) {
            return "in force from " + from.get() + " to " + to.get();
        }
        return from.map(day -> "in force since " + day)
                .or(() -> to.map(day -> "in force until " + day))
                .orElse("since when it is in force was not recorded");
    }

    private static Stream<LedgerEntry> counted(
            String label, String source, SortedMap<Integer, Integer> byYear, Standing standing) {
        return byYear.entrySet().stream()
                .map(
                        year ->
                                LedgerEntry.of(
                                                label,
                                                Line.of(
                                                        Written.number(year.getValue())
                                                                + " in "
                                                                + year.getKey()))
                                        .withNote(source(source, standing)));
    }

    private static Line source(String name, Standing standing) {
        return standing.source(name)
                .map(
                        source ->
                                Line.of(
                                        source.title()
                                                + source.name().map(by -> ", " + by).orElse("")))
                .orElse(Line.of("its source is not named"));
    }
}
