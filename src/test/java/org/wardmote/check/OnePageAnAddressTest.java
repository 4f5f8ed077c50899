package org.wardmote.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmote.check.Fixture.content;

import java.util.List;
import org.junit.jupiter.api.Test;

class OnePageAnAddressTest {

    private final OnePageAnAddress rule = new OnePageAnAddress();

    @Test
    void capitalLettersMakeNoOtherAddress() {
        assertThat(content().page("about", List.of()).page("About", List.of()).told(rule))
                .containsExactly(
                        "pages/About.md address-taken: the page \"About\" cannot stand at"
                                + " \"About/\": that is the place of the page \"about\".");
    }

    @Test
    void aPageDoesNotTakeThePlaceOfAListOfTheSite() {
        assertThat(content().page("meetings", List.of()).told(rule))
                .containsExactly(
                        "pages/meetings.md address-taken: the page \"meetings\" cannot stand"
                                + " at \"meetings/\": that is the place of a page of every site.");
    }

    @Test
    void aFolderOfPagesDoesNotTakeThePlaceOfAPartOfTheSite() {
        assertThat(content().page("data/method", List.of()).told(rule))
                .containsExactly(
                        "pages/data/method.md address-taken: the folder of the page"
                                + " \"data/method\" cannot stand at \"data/\": that is the place of a"
                                + " page of every site.");
    }

    @Test
    void anOldAddressLeadsToOnePage() {
        assertThat(
                        content()
                                .page("about", List.of("info/us/"))
                                .page("contact", List.of("info/us"))
                                .told(rule))
                .containsExactly(
                        "pages/contact.md address-taken: the old address of the page"
                                + " \"contact\" cannot stand at \"info/us/\": that is the place of the"
                                + " old address of the page \"about\".");
    }
}
