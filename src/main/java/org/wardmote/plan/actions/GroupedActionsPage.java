package org.wardmote.plan.actions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.page.Count;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Link;
import org.wardmote.page.Provenance;
import org.wardmote.page.SitePage;
import org.wardmote.standing.ActionStanding.State;
import org.wardmote.standing.Standing;

/**
 * The actions by owner, by area or by state; each group has a permanent anchor.
 *
 * @param index the way to each group
 * @param leavesOut what the groups do not show; empty where they show every action
 */
public record GroupedActionsPage(
        Head head, List<Link> views, List<Link> index, List<Group> groups, String leavesOut)
        implements SitePage {

    public GroupedActionsPage {
        views = List.copyOf(views);
        index = List.copyOf(index);
        groups = List.copyOf(groups);
    }

    /**
     * @param title the name of the group; a link where it has a page of its own
     * @param count {@code two open, one done}
     */
    public record Group(String anchor, Line title, String count, List<LedgerEntry> actions) {
        public Group {
            actions = List.copyOf(actions);
        }

        static Group of(String anchor, Line title, List<ActionRow> rows) {
            return new Group(
                    anchor,
                    title,
                    Count.capital(ActionTally.of(rows).words()) + ".",
                    rows.stream().map(ActionRow::entry).toList());
        }
    }

    @Override
    public String template() {
        return "actions-grouped";
    }

    public static List<GroupedActionsPage> of(Standing standing) {
        List<ActionRow> rows = ActionsPage.rows(standing);
        if (rows.isEmpty()) {
            return List.of();
        }
        Stream<GroupedActionsPage> byArea =
                ActionViews.naming(rows) == ActionsPage.Naming.SOME
                        ? Stream.of(byArea(rows, standing))
                        : Stream.empty();
        return Stream.of(
                        Stream.of(byOwner(rows, standing)),
                        byArea,
                        Stream.of(byState(rows, standing)))
                .flatMap(pages -> pages)
                .toList();
    }

    private static GroupedActionsPage byOwner(List<ActionRow> rows, Standing standing) {
        List<Group> owners = groups(ActionViews.grouped(rows, ActionRow::owners));
        List<ActionRow> ownerless = rows.stream().filter(row -> row.owners().isEmpty()).toList();
        List<Group> groups =
                ownerless.isEmpty()
                        ? owners
                        : Stream.concat(
                                        owners.stream(),
                                        Stream.of(
                                                Group.of(
                                                        "owner-not-recorded",
                                                        Line.of("Owner not recorded"),
                                                        ownerless)))
                                .toList();
        String summary =
                Count.first(owners.size(), "owner has", "owners have")
                        + " an action on record; "
                        + Count.of(
                                ActionTally.of(rows).open(), "action is open", "actions are open")
                        + ".";
        return page(ActionViews.BY_OWNER, "Actions by owner", summary, groups)
                .in(rows, "", standing);
    }

    private static GroupedActionsPage byArea(List<ActionRow> rows, Standing standing) {
        List<Group> groups = groups(ActionViews.grouped(rows, ActionRow::areas));
        long unnamed = rows.stream().filter(row -> row.areas().isEmpty()).count();
        String summary =
                Count.first(groups.size(), "area is", "areas are") + " named in actions on record.";
        String rest = Count.first(unnamed, "action names no area", "actions name no area") + ".";
        return page(ActionViews.BY_AREA, "Actions by area", summary, groups)
                .in(rows, unnamed == 0 ? "" : rest, standing);
    }

    private static GroupedActionsPage byState(List<ActionRow> rows, Standing standing) {
        List<Group> groups =
                Arrays.stream(State.values())
                        .map(state -> state(state, rows))
                        .filter(group -> !group.actions().isEmpty())
                        .toList();
        long overdue = ActionTally.of(rows).of(State.OVERDUE);
        String summary =
                "Of "
                        + Count.of(rows.size(), "action", "actions")
                        + " on record, "
                        + Count.of(overdue, "is overdue", "are overdue")
                        + ".";
        return page(ActionViews.BY_STATE, "Actions by state", summary, groups)
                .in(rows, "", standing);
    }

    private static Group state(State state, List<ActionRow> rows) {
        List<ActionRow> those = rows.stream().filter(row -> row.state() == state).toList();
        return new Group(
                state.id(),
                Line.of(state.title()),
                Count.first(those.size(), "action", "actions") + ".",
                those.stream().map(ActionRow::entry).toList());
    }

    private static List<Group> groups(Map<Link, List<ActionRow>> rows) {
        return rows.entrySet().stream()
                .map(
                        group ->
                                Group.of(
                                        anchor(group.getKey()),
                                        Line.of(group.getKey()),
                                        group.getValue()))
                .toList();
    }

    /** {@code people/jo-example/} becomes {@code people-jo-example}. */
    private static String anchor(Link link) {
        return link.address().path().replaceFirst("/$", "").replace('/', '-');
    }

    /** A page of groups before it is known among what other pages it stands. */
    private record Draft(Address address, String title, String summary, List<Group> groups) {

        GroupedActionsPage in(List<ActionRow> rows, String leavesOut, Standing standing) {
            Head head =
                    new Head(
                            address,
                            title,
                            summary,
                            Head.Section.ACTIONS,
                            List.of(Link.of("Actions", ActionFiles.PAGE)),
                            Provenance.ofAll(standing.record()));
            List<Link> index =
                    groups.stream()
                            .map(group -> Link.of(group.title().text(), address, group.anchor()))
                            .toList();
            return new GroupedActionsPage(head, ActionViews.links(rows), index, groups, leavesOut);
        }
    }

    private static Draft page(Address address, String title, String summary, List<Group> groups) {
        return new Draft(address, title, summary, groups);
    }
}
