package org.wardmote.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.check.Fixture.content;
import static org.wardmote.check.Fixture.meeting;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Prose.ContentLink;
import org.wardmote.problem.Location;

class LinksLeadSomewhereTest {

    @Test
    void aLinkFindsTheItemOfAMeeting() {
        assertThat(told(link("meetings/2024-01-09-csp/minutes.md", "item-1"))).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsToldWithTheNearest() {
        assertThat(told(link("meetings/2024-01-19-csp/minutes.md", "")))
                .containsExactly(
                        "pages/about.md:7:3 link-broken: the link leads to"
                                + " \"meetings/2024-01-19-csp/minutes.md\", and there is no such"
                                + " file.");
    }

    @Test
    void anAnchorThatIsNotThereIsTold() {
        assertThat(told(link("meetings/2024-01-09-csp/minutes.md", "item-9")))
                .containsExactly(
                        "pages/about.md:7:3 anchor-unknown:"
                                + " \"meetings/2024-01-09-csp/minutes.md\" has no place called"
                                + " \"item-9\".");
    }

    @Test
    void aHiddenPageIsNoTarget() {
        assertThat(told(link("pages/secret-plan.md", "")))
                .containsExactly(
                        "pages/about.md:7:3 reference-hidden: the link leads to"
                                + " \"pages/secret-plan.md\", which is not published.");
    }

    private static ContentLink link(String path, String fragment) {
        return new ContentLink(path, fragment, new Location("pages/about.md", 7, 3));
    }

    private static List<String> told(ContentLink link) {
        return content()
                .with(meeting("2024-01-09").item("Lamps", "They are lit."))
                .page("about", List.of(), link)
                .told(new LinksLeadSomewhere());
    }
}
