package org.wardmote.plan.figures;

import java.util.List;
import java.util.Optional;
import org.wardmote.model.Address;
import org.wardmote.page.FigureTable;
import org.wardmote.page.Head;
import org.wardmote.page.LedgerBlock;
import org.wardmote.page.Link;
import org.wardmote.page.SitePage;
import org.wardmote.standing.Standing;

/**
 * How the figures were made: what is worked out and how, with the numbers in force, which are read
 * from where they act and typed nowhere twice.
 *
 * @param making from the source to the count, and among how many it is counted
 * @param calm how much lists of flagged wards change; none where too few quarters are on record
 * @param hiding what is shown and what is hidden
 */
public record MethodsPage(
        Head head,
        List<LedgerBlock> making,
        List<LedgerBlock> methods,
        Optional<FigureTable> calm,
        List<LedgerBlock> hiding,
        String leavesOut)
        implements SitePage {

    public static final Address ADDRESS = new Address("methods/");

    public MethodsPage {
        making = List.copyOf(making);
        methods = List.copyOf(methods);
        hiding = List.copyOf(hiding);
    }

    /** The way there from a page of figures; none where there is no such page. */
    public static List<Link> links(Standing standing) {
        return standing.findings().isEmpty()
                ? List.of()
                : List.of(Link.of("How the figures were made", ADDRESS));
    }

    @Override
    public String template() {
        return "methods";
    }

    /** None where nothing is found, for then there are no figures to explain. */
    public static List<MethodsPage> of(Standing standing) {
        return standing.findings().isEmpty()
                ? List.of()
                : List.of(new MethodsPlanner(standing).page());
    }
}
