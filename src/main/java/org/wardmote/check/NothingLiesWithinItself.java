package org.wardmote.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wardmote.model.Area;
import org.wardmote.model.Body;
import org.wardmote.model.Content;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problems;

/** An area never lies {@code within} itself, by whatever detour; nor is a body part of itself. */
final class NothingLiesWithinItself implements Rule {

    private record Link(Optional<String> up, Location location) {}

    @Override
    public void check(Content content, Problems problems) {
        Map<String, Link> areas = new LinkedHashMap<>();
        for (Area area : content.record().registers().areas()) {
            areas.putIfAbsent(area.id(), new Link(area.within(), area.upkeep().location()));
        }
        tell(areas, "within", problems);
        Map<String, Link> bodies = new LinkedHashMap<>();
        for (Body body : content.record().registers().bodies()) {
            bodies.putIfAbsent(body.id(), new Link(body.partOf(), body.upkeep().location()));
        }
        tell(bodies, "part-of", problems);
    }

    /** Each circle once, at the first of its members. */
    private static void tell(Map<String, Link> links, String field, Problems problems) {
        Set<String> told = new TreeSet<>();
        for (String id : links.keySet()) {
            List<String> circle = circleFrom(id, links);
            if (!circle.isEmpty() && told.addAll(circle)) {
                problems.add(
                        Code.WITHIN_CIRCULAR,
                        links.get(id).location(),
                        "\"%s\" goes round in a circle: %s.".formatted(field, words(circle)),
                        "Take \"%s:\" out of the one that lies in no other.".formatted(field));
            }
        }
    }

    /** The way from an id back to itself; empty where there is none. */
    private static List<String> circleFrom(String id, Map<String, Link> links) {
        List<String> way = new ArrayList<>(List.of(id));
        Optional<String> next = links.get(id).up();
        while (next.isPresent() && !way.contains(next.get()) && links.containsKey(next.get())) {
            way.add(next.get());
            next = links.get(next.get()).up();
        }
        return next.filter(id::equals).isPresent() ? way : List.of();
    }

    private static String words(List<String> circle) {
        return String.join(" in ", circle) + " in " + circle.get(0);
    }
}
