package org.wardmote.plan;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wardmote.model.Area;
import org.wardmote.model.AreaStatus;
import org.wardmote.model.Meeting;

/** What the meetings settled of each area, and where each stands on the day of the record. */
public final class AreaStandings {

    private final Facts facts;
    private final Map<String, List<AreaStatus>> byArea;

    private AreaStandings(Facts facts, Map<String, List<AreaStatus>> byArea) {
        this.facts = facts;
        this.byArea = byArea;
    }

    public static AreaStandings of(Facts facts) {
        return new AreaStandings(
                facts,
                facts.record().meetings().stream()
                        .filter(meeting -> isBefore(meeting, facts))
                        .flatMap(meeting -> meeting.statuses().stream())
                        .collect(groupingBy(AreaStatus::area, TreeMap::new, Collectors.toList())));
    }

    private static boolean isBefore(Meeting meeting, Facts facts) {
        return !meeting.sitting().date().sortDay().isAfter(facts.asOf());
    }

    /** All that was settled of an area, oldest first; empty where nothing was. */
    public List<AreaStatus> history(String area) {
        return byArea.getOrDefault(area, List.of());
    }

    /** How an area stands; empty where no meeting has settled anything of it. */
    public Optional<AreaStanding> of(String area) {
        List<AreaStatus> history = history(area);
        return history.isEmpty() ? Optional.empty() : Optional.of(AreaStanding.of(history, facts));
    }

    /** The areas of which anything was settled, in the order of the register. */
    public List<Area> settled() {
        return facts.record().registers().areas().stream()
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
