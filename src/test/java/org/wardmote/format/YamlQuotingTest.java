package org.wardmote.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YamlQuotingTest {

    @Test
    void aTextThatCanBeTakenForNothingElseStandsAsItIs() {
        for (String text :
                new String[] {
                    "Lamps", "2025-09-08", "18:30", "Elm's lane, & more", "a#b", "no one"
                }) {
            assertThat(YamlQuoting.written(text)).isEqualTo(text);
        }
    }

    @Test
    void anyOtherStandsInTheQuotationMarksThatItDoesNotHold() {
        assertThat(YamlQuoting.written("Lamps: a report")).isEqualTo("\"Lamps: a report\"");
        assertThat(YamlQuoting.written("Item #4: \"lamps\"")).isEqualTo("'Item #4: \"lamps\"'");
        assertThat(YamlQuoting.written("Elm's \\: lane")).isEqualTo("'Elm''s \\: lane'");
        assertThat(YamlQuoting.written("No. #4")).isEqualTo("\"No. #4\"");
        for (String text : new String[] {"", "No", "null", "- one", "[x]", "so:", "so ", "a\tb"}) {
            assertThat(YamlQuoting.written(text)).isEqualTo('"' + text + '"');
        }
    }
}
