package org.wardmote.plan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Address;
import org.wardmote.model.Page;
import org.wardmote.model.Upkeep;
import org.wardmote.page.Link;
import org.wardmote.plan.Elmbridge;
import org.wardmote.standing.Standing;

class RedirectPageTest {

    @Test
    void anOlderAddressLeadsToThePageOfToday() {
        Page about = Elmbridge.page("about", "About", "Who we are.");
        Upkeep moved =
                new Upkeep(Optional.empty(), List.of("/who-we-are"), List.of(), Elmbridge.HERE);
        Page page =
                new Page(
                        about.id(),
                        about.title(),
                        about.words(),
                        about.reviewed(),
                        about.order(),
                        moved);
        Standing standing =
                new Standing(
                        Elmbridge.record(List.of(), List.of(), List.of(page)),
                        Elmbridge.day("2021-03-03"));

        assertThat(RedirectPage.of(standing))
                .singleElement()
                .satisfies(
                        redirect -> {
                            assertThat(redirect.head().address())
                                    .isEqualTo(new Address("who-we-are/"));
                            assertThat(redirect.to())
                                    .isEqualTo(Link.of("About", new Address("about/")));
                        });
    }
}
