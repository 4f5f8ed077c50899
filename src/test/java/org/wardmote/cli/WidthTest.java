package org.wardmote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WidthTest {

    @Test
    void anAccentTakesNoColumnOfItsOwn() {
        assertThat(Width.of("Zoë")).isEqualTo(3);
        assertThat(Width.of("Zoe\u0308")).isEqualTo(3);
    }

    @Test
    void anIdeogramAndAPictureTakeTwo() {
        assertThat(Width.of("東京")).isEqualTo(4);
        assertThat(Width.of("\uD83D\uDE80")).isEqualTo(2);
    }

    @Test
    void textIsWrappedAtBlanksAndWithinLongWords() {
        assertThat(Width.wrapped("the lamp in Elm Lane", 8))
                .containsExactly("the lamp", "in Elm", "Lane");
        assertThat(Width.wrapped("a 2026-01-13-forum", 8))
                .containsExactly("a", "2026-01-", "13-forum");
        assertThat(Width.wrapped("", 8)).containsExactly("");
    }
}
