package org.wardmote.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wardmote.model.SiteWords.Word;

class SiteWordsTest {

    private static final SiteWords COUNTY =
            new SiteWords(
                    Word.of("electoral division"),
                    Word.of("county", "counties"),
                    Word.of("member"),
                    Word.of("hourly board", "hourly boards", "an"),
                    Word.of("decision"));

    @Test
    void theUsualWordsStandWhereTheSiteHasNoneOfItsOwn() {
        assertThat(SiteWords.USUAL.say("{A ward} of the {district}, one of {wards}"))
                .isEqualTo("A ward of the district, one of wards");
    }

    @Test
    void theWordsOfTheSiteStandInTheFormAndWithTheCapitalOfTheUsualOnes() {
        assertThat(COUNTY.say("{A ward}, {a ward}, {Wards} of {districts}"))
                .isEqualTo(
                        "An electoral division, an electoral division, Electoral divisions of"
                                + " counties");
        assertThat(COUNTY.say("{Councillor} of {a partnership} by {decision}"))
                .isEqualTo("Member of an hourly board by decision");
    }

    @Test
    void aKindOfAreaIsNamedAsTheSiteNamesIt() {
        assertThat(Area.Kind.values())
                .extracting(COUNTY::kind)
                .containsExactly("county", "electoral division", "place");
    }

    @Test
    void aMistypedFormIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> COUNTY.say("Every {wrad}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no word is \"wrad\"");
    }
}
