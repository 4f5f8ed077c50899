package org.wardmote.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wardmote.model.Prose;

/** Each shape of Markdown in full, and the HTML that it becomes. */
class MarkdownTest {

    @Test
    void paragraphsAndMarksWithinThem() {
        assertBecomes(
                """
                Lamps *were* **out**, ~~not~~ in `lane & 1`: "dark" & <b>cold</b>.
                A second line,\\
                a third, & a &copy; sign.
                """,
                """
                <p>Lamps <em>were</em> <strong>out</strong>, <del>not</del> in \
                <code>lane &amp; 1</code>: &quot;dark&quot; &amp; <b>cold</b>. A second line,<br>\
                a third, &amp; a © sign.</p>
                """);
    }

    @Test
    void headingsAreNestedAndNoLevelIsSkipped() {
        assertBecomes(
                """
                Before.

                ## Who we are

                A partnership.

                #### The board

                Twelve people.

                ## Who we are
                """,
                """
                <p>Before.</p>
                <h2 id="who-we-are">Who we are</h2>
                <p>A partnership.</p>
                <h3 id="the-board">The board</h3>
                <p>Twelve people.</p>
                <h2 id="who-we-are-2">Who we are</h2>
                """);
    }

    @Test
    void aHeadingLeavesThePageWhatThePageItselfCalls() {
        assertBecomes(
                """
                ## Main

                ## Note 1

                ## Section main
                """,
                """
                <h2 id="section-main">Main</h2>
                <h2 id="section-note-1">Note 1</h2>
                <h2 id="section-main-2">Section main</h2>
                """);
    }

    @Test
    void aHeadingOfTheFirstLevelIsThePagesOwnTitle() {
        Written written = Written.page("# About\n");

        assertThat(written.html()).isEqualTo("<h2 id=\"about\">About</h2>\n");
        assertThat(written.problems().get(0).message())
                .isEqualTo(
                        "\"# About\" is a heading of the first level, and that is the page's own"
                                + " title.");
        assertThat(written.problems().get(0).hint()).isEqualTo("Write it with two signs: ## About");
    }

    @Test
    void listsTightAndLooseAndWithinEachOther() {
        assertBecomes(
                """
                - lamps
                - paths
                  1. swept
                  2. lit

                3) third

                4) fourth
                """,
                """
                <ul>
                <li>lamps</li>
                <li>paths
                <ol>
                <li>swept</li>
                <li>lit</li>
                </ol>
                </li>
                </ul>
                <ol start="3">
                <li>
                <p>third</p>
                </li>
                <li>
                <p>fourth</p>
                </li>
                </ol>
                """);
    }

    @Test
    void quotationsCodeAndRules() {
        assertBecomes(
                """
                > Said *so*.

                ```yaml
                lamp: <out>
                ```

                    indented & plain

                ---
                """,
                """
                <blockquote>
                <p>Said <em>so</em>.</p>
                </blockquote>
                <pre><code>lamp: &lt;out&gt;
                </code></pre>
                <pre><code>indented &amp; plain
                </code></pre>
                <hr>
                """);
    }

    @Test
    void aTableStandsInAFrameAndItsFirstColumnNamesTheRows() {
        assertBecomes(
                """
                Table: Lamps by *street*

                | Street | State | Lamps |
                |---|:-:|--:|
                | Elm Lane | out | 3 |
                |  | lit | 40 |
                """,
                """
                <div class="table-frame" role="region" tabindex="0" aria-labelledby="table-1">
                <table class="table">
                <caption id="table-1">Lamps by <em>street</em></caption>
                <thead>
                <tr><th scope="col">Street</th><th scope="col">State</th>\
                <th scope="col" class="num">Lamps</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row">Elm Lane</th><td>out</td><td class="num">3</td></tr>
                <tr><td> </td><td>lit</td><td class="num">40</td></tr>
                </tbody>
                </table>
                </div>
                """);
    }

    @Test
    void aTableWithoutACaptionIsNamedByItsHeaders() {
        assertThat(Written.page("| **Street** | State |\n|-|-|\n| Elm Lane | out |\n").html())
                .contains(
                        "<caption class=\"visually-hidden\" id=\"table-1\">Street, State</caption>");
    }

    @Test
    void aRowReadsAsOneLine() {
        Prose prose =
                Written.page("| Street | State | Lamps |\n|-|-|-|\n| Elm Lane | out | 3 |\n")
                        .prose();

        assertThat(((Prose.Passage) prose.lead().get(0)).text())
                .isEqualTo("Street: State; Lamps\nElm Lane: out; 3");
    }

    @Test
    void notesStandUnderTheSectionThatCallsForThemAndLeadBack() {
        assertBecomes(
                """
                ## Lamps

                Out.[^a] Still out.[^a] Lit.[^b]

                ## Paths

                [^a]: For a week.
                [^b]: At *last*.
                """,
                """
                <h2 id="lamps">Lamps</h2>
                <p>Out.<sup id="note-1-from"><a class="note" href="{about/#note-1}">\
                <span class="visually-hidden">Note </span>1</a></sup> Still out.\
                <sup><a class="note" href="{about/#note-1}">\
                <span class="visually-hidden">Note </span>1</a></sup> Lit.\
                <sup id="note-2-from"><a class="note" href="{about/#note-2}">\
                <span class="visually-hidden">Note </span>2</a></sup></p>
                <ol class="notes" start="1">
                <li id="note-1"><p>For a week.</p>
                <p><a href="{about/#note-1-from}">Back to the text\
                <span class="visually-hidden"> of note 1</span></a></p></li>
                <li id="note-2"><p>At <em>last</em>.</p>
                <p><a href="{about/#note-2-from}">Back to the text\
                <span class="visually-hidden"> of note 2</span></a></p></li>
                </ol>
                <h2 id="paths">Paths</h2>
                """);
    }

    @Test
    void aNoteThatNobodyWroteIsText() {
        assertBecomes("Out.[^a]\n", "<p>Out.[^a]</p>\n");
    }

    @Test
    void commentsAndDefinitionsShowNothing() {
        assertBecomes("<!-- to do -->\n\n[a]: https://example.org/\n", "");
    }

    @Test
    void placesAreThoseOfTheFileWhateverStandsAboveTheWords() {
        Prose prose = Written.page("\n\n\nFirst.\n\n  Ash.\n").prose();

        assertThat(prose.location().line()).isEqualTo(4);
        assertThat(prose.lead().get(1).location().line()).isEqualTo(6);
        assertThat(prose.mentions().get(0).location()).hasToString("pages/about.md:6:3");
    }

    private static void assertBecomes(String markdown, String html) {
        Written written = Written.page(markdown);
        assertThat(written.html()).isEqualTo(html);
        assertThat(written.told()).isEmpty();
    }
}
