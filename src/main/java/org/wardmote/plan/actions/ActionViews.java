package org.wardmote.plan.actions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wardmote.model.Address;
import org.wardmote.page.Link;
import org.wardmote.standing.Standing;

/**
 * The actions grouped by owner, by area and by state: which of these there are, and their order.
 */
final class ActionViews {

    static final Address BY_OWNER = new Address("actions/by-owner/");
    static final Address BY_AREA = new Address("actions/by-area/");
    static final Address BY_STATE = new Address("actions/by-state/");

    private ActionViews() {}

    /** The ways to look at the actions; by area only where any action names one. */
    static List<Link> links(List<ActionRow> rows) {
        Stream<Link> area =
                naming(rows) == ActionsPage.Naming.SOME
                        ? Stream.of(Link.of("By area", BY_AREA))
                        : Stream.empty();
        return Stream.of(
                        Stream.of(Link.of("All", ActionFiles.PAGE), Link.of("By owner", BY_OWNER)),
                        area,
                        Stream.of(Link.of("By state", BY_STATE)))
                .flatMap(links -> links)
                .toList();
    }

    static ActionsPage.Naming naming(List<ActionRow> rows) {
        return rows.stream().allMatch(row -> row.areas().isEmpty())
                ? ActionsPage.Naming.NONE
                : ActionsPage.Naming.SOME;
    }

    /** Each link once, in the order of its words, with the actions that it stands for. */
    static Map<Link, List<ActionRow>> grouped(
            List<ActionRow> rows, java.util.function.Function<ActionRow, List<Link>> links) {
        Map<Link, List<ActionRow>> groups = new LinkedHashMap<>();
        rows.stream()
                .flatMap(row -> links.apply(row).stream())
                .distinct()
                .sorted(java.util.Comparator.comparing(Link::text))
                .forEach(link -> groups.put(link, new ArrayList<>()));
        rows.forEach(row -> links.apply(row).forEach(link -> groups.get(link).add(row)));
        return groups;
    }

    /** How long an action may stay without a word: {@code 24 months}. */
    static String months(Standing standing) {
        return standing.record().site().lapseAfter().toTotalMonths() + " months";
    }
}
