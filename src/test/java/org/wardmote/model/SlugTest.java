package org.wardmote.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void wordsStandInAnAddressInSmallLettersAndHyphens() {
        assertThat(Slug.of("Strategic assessment")).isEqualTo("strategic-assessment");
        assertThat(Slug.of("  Children & Adult's care: 2020/21!"))
                .isEqualTo("children-and-adults-care-2020-21");
        assertThat(Slug.of("Café Ångström")).isEqualTo("cafe-angstrom");
        assertThat(Slug.of("7.10")).isEqualTo("7-10");
        assertThat(Slug.of("!?")).isEmpty();
    }
}
