package org.wardmote.plan.areas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.Meeting;
import org.wardmote.model.Position;
import org.wardmote.model.Prose;
import org.wardmote.model.ReportedFlag;
import org.wardmote.model.Upkeep;
import org.wardmote.standing.Standing;

/** The meetings that spoke of an area in any manner, whose changes change its page, too. */
final class SpokenOf {

    private final Map<String, List<Upkeep>> byArea = new TreeMap<>();

    private SpokenOf() {}

    static SpokenOf in(Standing standing) {
        SpokenOf spoken = new SpokenOf();
        standing.record()
                .meetings()
                .forEach(meeting -> areas(meeting).forEach(area -> spoken.add(area, meeting)));
        return spoken;
    }

    private void add(String area, Meeting meeting) {
        byArea.computeIfAbsent(area, first -> new ArrayList<>()).add(meeting.upkeep());
    }

    List<Upkeep> meetings(String area) {
        return byArea.getOrDefault(area, List.of());
    }

    private static Set<String> areas(Meeting meeting) {
        Set<String> areas = new LinkedHashSet<>();
        Stream.of(
                        meeting.mentions().stream().map(Prose.Mention::area),
                        meeting.statuses().stream().map(AreaStatus::area),
                        meeting.flags().stream().map(ReportedFlag::area),
                        meeting.positions().stream().map(Position::area))
                .flatMap(named -> named)
                .forEach(areas::add);
        return areas;
    }
}
