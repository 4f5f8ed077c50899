package org.wardmote.plan.areas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmote.model.Area;
import org.wardmote.page.Count;
import org.wardmote.page.Fact;
import org.wardmote.page.Line;
import org.wardmote.plan.actions.ActionRow;
import org.wardmote.standing.ActionStanding;
import org.wardmote.standing.Standing;
import org.wardmote.tell.AreaGlance;
import org.wardmote.tell.AreaPulse;
import org.wardmote.tell.AreaStanding;
import org.wardmote.tell.AreaStandings;

/**
 * How an area is and what is being done, in one sentence and in three facts.
 *
 * @param actions all that name it
 * @param sentences how many sentences of the minutes name it
 */
record AreaSummary(
        Area area,
        AreaStandings standings,
        Standing standing,
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
        return pulse().map(figures -> figures + within() + "; " + open(" names it", " name it"))
                        .orElseGet(() -> status() + place() + "; " + named())
                + ".";
    }

    /** What the figures say of a ward or the district; a place has none of its own. */
    private Optional<String> pulse() {
        return Optional.of(area)
                .filter(one -> one.kind() != Area.Kind.PLACE)
                .flatMap(one -> new AreaPulse(one, standing).words());
    }

    private String within() {
        return area.kind() == Area.Kind.DISTRICT
                ? "; " + standing.phrases().within(district())
                : "";
    }

    private String status() {
        return listed().map(this::status).orElse(withoutStatus());
    }

    private String place() {
        return counted()
                .filter(ward -> !ward.equals(area))
                .map(
                        ward ->
                                standing.say("; not {a ward}: the figures shown are those of ")
                                        + ward.name())
                .orElse("");
    }

    private Optional<Area> counted() {
        return AreaGlance.countedAs(area, standing);
    }

    private String open(String one, String many) {
        return open() == 0
                ? "no open action" + one
                : Count.of(open(), "open action" + one, "open actions" + many);
    }

    /** Where its name is not looked for, nothing is said of the minutes. */
    private String named() {
        String actions = open(" names it", " name it");
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

    private String status(AreaStanding listed) {
        String reason =
                listed.reason()
                        .map(words -> ": " + standing.phrases().within(words))
                        .orElse(", for a reason that was not recorded");
        return listed.mark().text() + " " + listed.since() + reason;
    }

    private Optional<AreaStanding> listed() {
        return standings.of(area.id());
    }

    private long open() {
        return actions.stream().filter(ActionRow::isOpen).count();
    }

    List<Fact> shown() {
        List<Fact> all = new ArrayList<>();
        listed().ifPresent(now -> all.add(fact(now)));
        counted()
                .flatMap(
                        ward -> new AreaPulse(ward, standing).flags().map(flags -> of(ward, flags)))
                .ifPresent(all::add);
        all.add(Fact.of("Open actions", Line.of(String.valueOf(open())), Line.of(actionsNote())));
        if (area.linking() == Area.Linking.LINKED) {
            all.add(
                    Fact.of(
                            "In the minutes",
                            Line.of(String.valueOf(sentences)),
                            Line.of(sentences == 1 ? "sentence names it" : "sentences name it")));
        }
        return all;
    }

    private Fact of(Area ward, Fact flags) {
        return ward.equals(area)
                ? flags
                : new Fact(
                        "Data flags of " + ward.name(),
                        flags.value(),
                        flags.note(),
                        flags.others());
    }

    private Fact fact(AreaStanding listed) {
        String reason =
                pulse().flatMap(figures -> listed.reason())
                        .map(words -> ": " + standing.phrases().within(words))
                        .orElse("");
        Line since = Line.of(Line.words(listed.since() + reason + " "), listed.begun());
        Line note =
                listed.isSettledSince()
                        ? since.with(Line.words("; last settled on "), listed.last())
                        : since;
        return Fact.of("Status", Line.of(listed.mark()), note);
    }

    private String actionsNote() {
        long overdue =
                actions.stream().filter(row -> row.state() == ActionStanding.State.OVERDUE).count();
        long other = actions.size() - open();
        if (open() > 0) {
            return overdue == 0 ? "none overdue" : Count.of(overdue) + " overdue";
        }
        return other == 0
                ? "no action on record names it"
                : Count.of(other, "other action names it", "other actions name it");
    }
}
