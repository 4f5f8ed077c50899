package org.wardmote.plan.people;

import java.util.List;
import org.wardmote.page.Fact;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.RailBlock;
import org.wardmote.page.SitePage;
import org.wardmote.standing.Standing;

/**
 * A person, an organisation or a body: who it is, and what it is to do.
 *
 * @param label what it is, such as {@code Councillor}
 * @param rail what stands beside the blocks; those without facts are left out
 */
public record ProfilePage(
        Head head,
        String label,
        String heading,
        List<Fact> facts,
        List<LedgerBlock> blocks,
        List<RailBlock> rail,
        String leavesOut)
        implements SitePage {

    public ProfilePage {
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
        rail = rail.stream().filter(block -> !block.facts().isEmpty()).toList();
    }

    @Override
    public String template() {
        return "profile";
    }

    public static List<ProfilePage> ofPeople(Standing standing) {
        PersonPlanner planner = new PersonPlanner(standing);
        return standing.record().registers().people().stream().map(planner::page).toList();
    }

    public static List<ProfilePage> ofOrganisations(Standing standing) {
        OrganisationPlanner planner = new OrganisationPlanner(standing);
        return standing.record().registers().organisations().stream().map(planner::page).toList();
    }

    public static List<ProfilePage> ofBodies(Standing standing) {
        BodyPlanner planner = new BodyPlanner(standing);
        return standing.record().registers().bodies().stream().map(planner::page).toList();
    }
}
