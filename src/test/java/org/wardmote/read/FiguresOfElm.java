package org.wardmote.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wardmote.format.SourceText;
import org.wardmote.model.Area;
import org.wardmote.model.Dataset.Figure;
import org.wardmote.model.Quarter;
import org.wardmote.model.Upkeep;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/** A file of figures of two invented wards, read in July to September 2025, a line for each. */
final class FiguresOfElm {

    private final Problems problems;

    FiguresOfElm(Problems problems) {
        this.problems = problems;
    }

    String read(String csv) {
        return new FiguresReader(areas(), new Quarter(2025, 3), reading())
                .read(SourceText.of("figures.csv", csv)).stream()
                        .map(FiguresOfElm::line)
                        .collect(Collectors.joining());
    }

    private static String line(Figure figure) {
        return "%d:%d %s %s %s %s %s\n"
                .formatted(
                        figure.location().line(),
                        figure.location().column(),
                        figure.area(),
                        figure.indicator(),
                        figure.period(),
                        figure.count().map(Object::toString).orElse("-"),
                        figure.mark());
    }

    String told() {
        return problems.list().stream().map(FiguresOfElm::line).collect(Collectors.joining());
    }

    private static String line(Problem problem) {
        return "%d:%d [%s] %s\n    %s\n"
                .formatted(
                        problem.location().line(),
                        problem.location().column(),
                        problem.code().id(),
                        problem.message(),
                        problem.hint());
    }

    private Reading reading() {
        Register none = Register.ofIds(List.of());
        Register areas =
                Register.of(
                        Map.of(
                                "elm", "elm",
                                "Elm & Rowan", "elm",
                                "thornby", "thornby",
                                "mill-end", "mill-end"),
                        Set.of());
        return new Reading(
                new Names(
                        none,
                        new People(List.of(), Set.of(), Register.Completeness.WHOLE),
                        none,
                        areas,
                        Register.ofIds(List.of("lamps-out")),
                        none,
                        none,
                        none),
                LocalDate.of(2025, 9, 30),
                problems);
    }

    private static List<Area> areas() {
        return List.of(
                area(
                        "elm",
                        "Elm and Rowan",
                        new Area.Code(
                                "E05099901",
                                Optional.of(LocalDate.of(2018, 5, 3)),
                                Optional.of(LocalDate.of(2022, 12, 31))),
                        new Area.Code(
                                "E05099911",
                                Optional.of(LocalDate.of(2023, 1, 1)),
                                Optional.empty())),
                area(
                        "thornby",
                        "Thornby",
                        new Area.Code("E05099902", Optional.empty(), Optional.empty()),
                        new Area.Code("E05099912", Optional.empty(), Optional.empty())),
                area("mill-end", "Mill End"));
    }

    private static Area area(String id, String name, Area.Code... codes) {
        return new Area(
                id,
                name,
                codes.length == 0 ? Area.Kind.PLACE : Area.Kind.WARD,
                codes.length == 0 ? Optional.of("thornby") : Optional.empty(),
                List.of(),
                List.of(),
                List.of(codes),
                new TreeMap<>(),
                new TreeMap<>(),
                Optional.empty(),
                Area.Linking.LINKED,
                Optional.empty(),
                new Upkeep(Optional.empty(), List.of(), List.of(), new Location("a.yaml", 1, 1)));
    }
}
