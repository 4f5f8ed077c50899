package org.wardmote.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where areas are found in Markdown, and with what sentence. */
class MentionsTest {

    @Test
    void eachMentionKeepsItsSentenceAndItsHeading() {
        assertMentions(
                """
                ## Lamps

                Cllr. Example spoke at 12.30 p.m. on Elm. Lamps in Ash are out, e.g. one at St. Elm's. Why?
                """,
                "ash under lamps: Lamps in [Ash] are out, e.g. one at St. Elm's.");
    }

    @Test
    void aNameMayRunOverTheEndOfALine() {
        assertMentions(
                "Fires in Ash\nand Rowan fell.\n",
                "ash-and-rowan under : Fires in [Ash and Rowan] fell.");
        assertThat(Written.page("Fires in Ash\nand Rowan fell.\n").html())
                .isEqualTo(
                        "<p>Fires in <a class=\"area-link\" href=\"{areas/ash-and-rowan/}\">"
                                + "Ash and Rowan</a> fell.</p>\n");
    }

    @Test
    void marksMayStandAroundANameButNotWithinIt() {
        assertMentions(
                "**Ash** and *Ash &amp; Rowan*; Ash *and* Rowan.\n",
                "ash under : [Ash] and Ash & Rowan; Ash and Rowan.",
                "ash-and-rowan under : Ash and [Ash & Rowan]; Ash and Rowan.");
    }

    @Test
    void linksAndCodeKeepTheirNames() {
        assertMentions("[Ash](https://example.org/) and `Ash`\n");
    }

    @Test
    void aRowOfATableIsOneSentence() {
        assertMentions(
                "| Area | Outcome |\n|-|-|\n| Ash | Comes off. It fell. |\n",
                "ash under : [Ash]: Comes off. It fell.");
    }

    @Test
    void aHeadingNamesAreasToo() {
        assertMentions("## Fires in Ash\n", "ash under fires-in-ash: Fires in [Ash]");
    }

    private static void assertMentions(String markdown, String... expected) {
        assertThat(
                        Written.page(markdown).prose().mentions().stream()
                                .map(
                                        mention ->
                                                "%s under %s: %s[%s]%s"
                                                        .formatted(
                                                                mention.area(),
                                                                mention.anchor(),
                                                                mention.sentence()
                                                                        .substring(
                                                                                0, mention.start()),
                                                                mention.sentence()
                                                                        .substring(
                                                                                mention.start(),
                                                                                mention.end()),
                                                                mention.sentence()
                                                                        .substring(mention.end())))
                                .collect(Collectors.toList()))
                .containsExactly(expected);
    }
}
