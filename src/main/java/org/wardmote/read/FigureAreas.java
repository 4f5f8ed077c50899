package org.wardmote.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wardmote.field.Scalar;
import org.wardmote.format.CsvTable.Cell;
import org.wardmote.model.Area;
import org.wardmote.model.Quarter;
import org.wardmote.problem.Code;

/**
 * Finds the area of a figure by its id, its name, or the official code that held in the quarter.
 */
final class FigureAreas {

    private final Map<String, Area> byId;
    private final Map<String, Area> byCode;
    private final Reading reading;
    private final LocalDate from;
    private final LocalDate to;

    FigureAreas(List<Area> areas, Quarter quarter, Reading reading) {
        this.byId = first(areas, area -> Stream.of(area.id()));
        this.byCode = first(areas, area -> area.codes().stream().map(Area.Code::code));
        this.reading = reading;
        this.from = quarter.months().get(0).atDay(1);
        this.to = quarter.months().get(2).atEndOfMonth();
    }

    /** The areas by each of their names; of several with one name the first. */
    private static Map<String, Area> first(List<Area> areas, Function<Area, Stream<String>> names) {
        Map<String, Area> first = new HashMap<>();
        areas.forEach(area -> names.apply(area).forEach(name -> first.putIfAbsent(name, area)));
        return first;
    }

    /** The id of the area; nothing where there is none to take, which is told. */
    Optional<String> read(Cell cell) {
        Optional<Area> coded = Optional.ofNullable(byCode.get(cell.text()));
        Optional<String> id = coded.isPresent() ? inForce(coded.get(), cell) : named(cell);
        return id.filter(found -> isCounted(found, cell));
    }

    private Optional<String> named(Cell cell) {
        Optional<Fault> fault =
                cell.text().isEmpty()
                        ? Optional.of(none(cell))
                        : new ReferenceRules(reading).fault(Scalar.AREA, cell.text());
        fault.ifPresent(found -> tell(cell, found));
        return reading.names().areas().shown(cell.text());
    }

    private static Fault none(Cell cell) {
        return new Fault(
                Code.AREA_UNKNOWN,
                "row %s names no area.".formatted(cell.location().line()),
                "write the area in every row. Of merged cells, a spreadsheet keeps what they say in"
                        + " the first row only.");
    }

    private static Optional<Area.Code> code(Area area, String text) {
        return area.codes().stream().filter(code -> code.code().equals(text)).findFirst();
    }

    private Optional<String> inForce(Area area, Cell cell) {
        Area.Code code = code(area, cell.text()).orElseThrow();
        Area.Code last = area.codes().get(area.codes().size() - 1);
        boolean isOver =
                code.to().map(day -> day.isBefore(from)).orElse(!code.code().equals(last.code()));
        boolean isAhead = code.from().filter(day -> day.isAfter(to)).isPresent();
        if (isOver) {
            tell(cell, retired(area, code, last));
        } else if (isAhead) {
            tell(cell, early(area, code));
        }
        return isOver || isAhead ? Optional.empty() : reading.names().areas().shown(area.id());
    }

    private static Fault retired(Area area, Area.Code code, Area.Code last) {
        String present = last.equals(code) ? "" : ", or its present code " + last.code();
        return new Fault(
                Code.AREA_CODE_RETIRED,
                code.to()
                        .map(
                                day ->
                                        "\"%s\" was the code of %s until %s."
                                                .formatted(code.code(), area.name(), day.getYear()))
                        .orElse(
                                "\"%s\" is a former code of %s."
                                        .formatted(code.code(), area.name())),
                "write %s%s.".formatted(area.id(), present));
    }

    private static Fault early(Area area, Area.Code code) {
        return new Fault(
                Code.AREA_CODE_RETIRED,
                "\"%s\" is the code of %s from %s only."
                        .formatted(code.code(), area.name(), code.from().orElseThrow().getYear()),
                "write %s.".formatted(area.id()));
    }

    /** Figures are kept of wards and districts; a place only lies in one. */
    private boolean isCounted(String id, Cell cell) {
        Optional<Area> place =
                Optional.ofNullable(byId.get(id)).filter(area -> area.kind() == Area.Kind.PLACE);
        place.ifPresent(
                area ->
                        tell(
                                cell,
                                new Fault(
                                        Code.VALUE_NOT_ALLOWED,
                                        "%s is a place, and figures are kept of wards."
                                                .formatted(area.name()),
                                        area.within()
                                                .map("write %s, in which it lies."::formatted)
                                                .orElse("write the ward in which it lies."))));
        return place.isEmpty();
    }

    private void tell(Cell cell, Fault fault) {
        reading.problems()
                .add(
                        fault.code(),
                        cell.location(),
                        fault.message(),
                        FigureRow.at(cell, "area") + " " + fault.hint());
    }
}
