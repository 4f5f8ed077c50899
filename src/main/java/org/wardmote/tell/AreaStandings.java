package org.wardmote.tell;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wardmote.model.Area;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.Meeting;
import org.wardmote.standing.Standing;

/** What the meetings settled of each area, and where each stands on the day of the record. */
public final class AreaStandings {

    private final Standing standing;
    private final Map<String, List<AreaStatus>> byArea;

    private AreaStandings(Standing standing, Map<String, List<AreaStatus>> byArea) {
        this.standing = standing;
        this.byArea = byArea;
    }

    public static AreaStandings of(Standing standing) {
        return new AreaStandings(
                standing,
                standing.record().meetings().stream()
                        .filter(meeting -> isBefore(meeting, standing))
                        .flatMap(meeting -> meeting.statuses().stream())
                        .collect(groupingBy(AreaStatus::area, TreeMap::new, Collectors.toList())));
    }

    private static boolean isBefore(Meeting meeting, Standing standing) {
        return !meeting.sitting().date().sortDay().isAfter(standing.asOf());
    }

    /** All that was settled of an area, oldest first; empty where nothing was. */
    public List<AreaStatus> history(String area) {
        return byArea.getOrDefault(area, List.of());
    }

    /** How an area stands; empty where no meeting has settled anything of it. */
    public Optional<AreaStanding> of(String area) {
        List<AreaStatus> history = history(area);
        return history.isEmpty()
                ? Optional.empty()
                : Optional.of(AreaStanding.of(history, standing));
    }

    /** The areas of which anything was settled, in the order of the register. */
    public List<Area> settled() {
        return standing.record().registers().areas().stream()
                .filter(area -> byArea.containsKey(area.id()))
                .toList();
    }

    /** Those that carry a status now. */
    public List<Area> listed() {
        return settled().stream()
                .filter(area -> of(area.id()).filter(AreaStanding::isListed).isPresent())
                .toList();
    }
}
