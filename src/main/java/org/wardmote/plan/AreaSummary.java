package org.wardmote.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmote.model.Area;

/**
 * How an area is and what is being done, in one sentence and in three facts.
 *
 * @param actions all that name it
 * @param sentences how many sentences of the minutes name it
 */
record AreaSummary(Area area, AreaStandings standings, List<ActionRow> actions, int sentences) {

    AreaSummary {
        actions = List.copyOf(actions);
    }

    /**
     * {@code Emerging since 12 November 2020: flagged on deliberate fires; no open action names it,
     * and five sentences in the minutes do.}
     */
    String sentence(Facts facts) {
        String status = standing().map(now -> status(now, facts)).orElse(withoutStatus());
        long open = open();
        String name = open == 1 ? " names it" : " name it";
        String done = Count.of(open, "open action", "open actions") + name;
        return status + "; " + done + ", and " + said(open) + ".";
    }

    private String said(long open) {
        String sentence = Count.of(sentences, "sentence", "sentences") + " in the minutes ";
        if (open == 0 && sentences > 0) {
            return sentence + (sentences == 1 ? "does" : "do");
        }
        return sentences == 0
                ? "the minutes do not"
                : sentence + "name it".replace("name", sentences == 1 ? "names" : "name");
    }

    private String withoutStatus() {
        return area.kind() == Area.Kind.DISTRICT
                ? district()
                : "No meeting on record has given it a status";
    }

    private String district() {
        int listed = standings.listed().size();
        return listed == 0
                ? "No area within it carries a status"
                : Count.capital(Count.of(listed, "area", "areas"))
                        + " within it "
                        + (listed == 1 ? "carries" : "carry")
                        + " a status";
    }

    private static String status(AreaStanding standing, Facts facts) {
        String reason =
                standing.reason()
                        .map(words -> ": " + Phrases.of(facts.record()).within(words))
                        .orElse(", for a reason that was not recorded");
        return standing.mark().text() + " " + standing.since() + reason;
    }

    private Optional<AreaStanding> standing() {
        return standings.of(area.id());
    }

    private long open() {
        return actions.stream().filter(ActionRow::isOpen).count();
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        standing().ifPresent(now -> facts.add(fact(now)));
        facts.add(Fact.of("Open actions", Line.of(String.valueOf(open())), Line.of(actionsNote())));
        facts.add(
                Fact.of(
                        "In the minutes",
                        Line.of(String.valueOf(sentences)),
                        Line.of(sentences == 1 ? "sentence names it" : "sentences name it")));
        return facts;
    }

    private static Fact fact(AreaStanding standing) {
        return Fact.of(
                "Status",
                Line.of(standing.mark()),
                Line.of(Line.words(standing.since() + "; last settled on "), standing.last()));
    }

    private String actionsNote() {
        long overdue =
                actions.stream().filter(row -> row.state() == Standing.State.OVERDUE).count();
        long other = actions.size() - open();
        if (open() > 0) {
            return overdue == 0 ? "none overdue" : Count.of(overdue) + " overdue";
        }
        return other == 0
                ? "no action on record names it"
                : Count.of(other, "other action names it", "other actions name it");
    }
}
