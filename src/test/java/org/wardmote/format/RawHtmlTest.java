package org.wardmote.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which HTML passes, and that nothing else does. */
class RawHtmlTest {

    @Test
    void tagsOfTheListPassWithinALine() {
        assertBecomes(
                "H<SUB>2</SUB>O, <abbr title=\"Anti-social & more\">ASB</abbr><br/>"
                        + "<time datetime='2024-03-12'>then</time>\n",
                "<p>H<sub>2</sub>O, <abbr title=\"Anti-social &amp; more\">ASB</abbr><br>"
                        + "<time datetime=\"2024-03-12\">then</time></p>\n");
    }

    @Test
    void blocksOfTheListPassAndNameAreas() {
        assertBecomes(
                """
                <details>
                <summary>More</summary>
                <p>Lamps in Ash &amp; elsewhere.</p>
                </details>
                """,
                """
                <details> <summary>More</summary> <p>Lamps in \
                <a class="area-link" href="{areas/ash/}">Ash</a> &amp; elsewhere.</p> </details>
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script>           | ``",
                "<script src=//x.example></script>   | ``",
                "<style>p{}</style>                  | ``",
                "<iframe src=x></iframe>             | ``",
                "<div class=x>a</div>                | ``",
                "<b onclick=alert(1)>a</b>           | `<p>a</p>\n`",
                "<p style='color:red'>a</p>          | ``",
                "<p id=main>a</p>                    | ``",
                "<svg onload=alert(1)></svg>         | `<p></p>\n`",
                "<details ontoggle=x open>a</details>| ``",
                "<object data=x></object>            | `<p></p>\n`",
                "<form action=x></form>              | ``",
                "<base href=//x.example>             | ``",
                "<meta http-equiv=refresh>           | ``",
                "<p>a                                | ``"
            })
    void otherHtmlOnItsOwnLineIsRefused(String html, String expected) {
        Written written = Written.page("Before.\n\n" + html + "\n");

        assertThat(written.html()).isEqualTo("<p>Before.</p>\n" + expected);
        assertThat(written.told()).startsWith("3:1 html-refused");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a <script>alert(1)</script> b       | 1:3 | a alert(1) b",
                "a <img src=x onerror=alert(1)> b    | 1:3 | a  b",
                "a <b onmouseover=alert(1)>c</b> b   | 1:3 | a c b",
                "a <a href=javascript:x>c</a> b      | 1:3 | a c b",
                "a <b>c b                            | 1:3 | a c b",
                "a c</b> b                           | 1:4 | a c b",
                "a <details>c</details> b            | 1:3 | a c b",
                "a *<b>c* d</b> b                    | 1:4 | a <em>c</em> d b",
                "a <?php x ?> b                      | 1:3 | a  b"
            })
    void otherTagsWithinALineAreRefused(String markdown, String place, String expected) {
        Written written = Written.page(markdown + "\n");

        assertThat(written.html()).isEqualTo("<p>" + expected + "</p>\n");
        assertThat(written.told()).startsWith(place + " html-refused");
    }

    @Test
    void whatIsRefusedIsNamedWithWhatMayStand() {
        Written written = Written.page("A <marquee>lamp</marquee>.\n");

        assertThat(written.problems().get(0).message())
                .isEqualTo("\"<marquee>\" may not stand on a page.");
        assertThat(written.problems().get(0).hint())
                .isEqualTo(
                        "Leave it out, or write it in Markdown. What may stand: abbr, cite,"
                                + " details, dl, kbd, mark, q, small, sub, sup, time and their"
                                + " like.");
    }

    @Test
    void textIsEscapedWhereverItStands() {
        assertBecomes(
                "1 < 2 & \"x\" > 'y' `<i>` &lt;script&gt; \\<script>\n",
                "<p>1 &lt; 2 &amp; &quot;x&quot; &gt; &#39;y&#39; <code>&lt;i&gt;</code>"
                        + " &lt;script&gt; &lt;script&gt;</p>\n");
    }

    private static void assertBecomes(String markdown, String html) {
        Written written = Written.page(markdown);
        assertThat(written.html()).isEqualTo(html);
        assertThat(written.told()).isEmpty();
    }
}
