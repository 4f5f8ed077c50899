package org.wardmote.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wardmote.model.Area;
import org.wardmote.model.Body;
import org.wardmote.model.CaseReviews;
import org.wardmote.model.Content;
import org.wardmote.model.Indicator;
import org.wardmote.model.Organisation;
import org.wardmote.model.Person;
import org.wardmote.model.Plan;
import org.wardmote.model.PublicRecord.Registers;
import org.wardmote.model.Review;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;

/** An id is given once: whatever names it must know which one is meant. */
final class IdsAreUnique implements Rule {

    private record Kind<T>(String plural, Function<T, String> id, Function<T, Location> location) {}

    @Override
    public void check(Content content, Problems problems) {
        Registers registers = content.record().registers();
        told(registers.bodies(), of("bodies", Body::id, b -> b.upkeep().location()), problems);
        told(registers.people(), of("people", Person::id, p -> p.upkeep().location()), problems);
        told(
                registers.organisations(),
                of("organisations", Organisation::id, o -> o.upkeep().location()),
                problems);
        told(registers.areas(), of("areas", Area::id, a -> a.upkeep().location()), problems);
        told(
                registers.indicators(),
                of("indicators", Indicator::id, i -> i.upkeep().location()),
                problems);
        told(
                content.record().reviews(),
                of("reviews", Review::label, r -> r.upkeep().location()),
                problems);
        told(
                content.record().caseReviews(),
                of("years", (CaseReviews c) -> c.year().id(), c -> c.upkeep().location()),
                problems);
        for (Plan plan : content.record().plans()) {
            told(
                    plan.priorities(),
                    of("priorities", Plan.Priority::id, Plan.Priority::location),
                    problems);
        }
    }

    private static <T> Kind<T> of(
            String plural, Function<T, String> id, Function<T, Location> location) {
        return new Kind<>(plural, id, location);
    }

    private static <T> void told(List<T> things, Kind<T> kind, Problems problems) {
        Map<String, Location> first = new HashMap<>();
        for (T thing : things) {
            String id = kind.id().apply(thing);
            Location location = kind.location().apply(thing);
            Location earlier = first.putIfAbsent(id, location);
            if (earlier != null) {
                problems.add(
                        new Problem(
                                        Code.ID_DUPLICATE,
                                        location,
                                        "\"%s\" stands for two %s.".formatted(id, kind.plural()),
                                        "The other is at %s. Give one of them another name, such as \"%s-2\"."
                                                .formatted(earlier, id))
                                .naming(earlier));
            }
        }
    }
}
