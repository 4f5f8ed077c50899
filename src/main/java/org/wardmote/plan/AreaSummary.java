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
record AreaSummary(
        Area area,
        AreaStandings standings,
        Phrases phrases,
        List<ActionRow> actions,
        int sentences) {

    AreaSummary {
        actions = List.copyOf(actions);
    }

    /**
     * {@code Emerging since 12 November 2020: flagged on deliberate fires; no open action names it,
     * but five sentences in the minutes do.}
     */
    String sentence() {
        return standing().map(this::status).orElse(withoutStatus()) + "; " + named() + ".";
    }

    /** Where its name is not looked for, nothing is said of the minutes. */
    private String named() {
        String actions =
                open() == 0
                        ? "no open action names it"
                        : Count.of(open(), "open action names it", "open actions name it");
        if (area.linking() == Area.Linking.UNLINKED || sentences == 0 && open() > 0) {
            return actions;
        }
        return sentences == 0
                ? "no open action and no sentence in the minutes names it"
                : actions
                        + (open() == 0 ? ", but " : ", and ")
                        + Count.of(sentences, "sentence", "sentences")
                        + " in the minutes "
                        + (sentences == 1 ? "does" : "do");
    }

    private String withoutStatus() {
        return area.kind() == Area.Kind.DISTRICT
                ? district()
                : "No meeting on record has given " + area.name() + " a status";
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

    private String status(AreaStanding standing) {
        String reason =
                standing.reason()
                        .map(words -> ": " + phrases.within(words))
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
        if (area.linking() == Area.Linking.LINKED) {
            facts.add(
                    Fact.of(
                            "In the minutes",
                            Line.of(String.valueOf(sentences)),
                            Line.of(sentences == 1 ? "sentence names it" : "sentences name it")));
        }
        return facts;
    }

    private static Fact fact(AreaStanding standing) {
        Line since = Line.of(Line.words(standing.since() + " "), standing.begun());
        Line note =
                standing.isSettledSince()
                        ? since.with(Line.words("; last settled on "), standing.last())
                        : since;
        return Fact.of("Status", Line.of(standing.mark()), note);
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
