package org.wardmote.plan.site;

import java.util.List;
import java.util.Optional;
import org.wardmote.page.Head;
import org.wardmote.page.Provenance;
import org.wardmote.page.SitePage;
import org.wardmote.standing.Standing;

/** What answers where nothing is; it is served at any depth, so its links begin at the root. */
public record NotFoundPage(Head head) implements SitePage {

    @Override
    public String template() {
        return "not-found";
    }

    @Override
    public boolean isListed() {
        return false;
    }

    public static List<NotFoundPage> of(Standing standing) {
        return List.of(
                new NotFoundPage(
                        new Head(
                                Frame.NOT_FOUND,
                                "Page not found",
                                "There is no page at this address: it may have moved, or the"
                                        + " address may be mistyped.",
                                Head.Section.MORE,
                                List.of(),
                                new Provenance(
                                        List.of(),
                                        Optional.empty(),
                                        standing.record().site().contact(),
                                        Optional.empty()))));
    }
}
