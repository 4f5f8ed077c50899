package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each judge sees the fault that is planted for it: so the tests of the site can fail. */
@InChromium
class JudgesTest {

    private final Browser browser;

    JudgesTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void wordsTooFaintToReadAreSeen() {
        List<Finding> found =
                judged(
                        new AxeJudge(),
                        "<style>#faint { color: #bbb; background: white }</style>",
                        "<p id=\"faint\">Three actions are open.</p>");

        assertThat(found).extracting(Finding::rule).containsExactly("color-contrast");
        assertThat(found).extracting(Finding::where).first().asString().startsWith("#faint\n");
    }

    @Test
    void aPictureWithoutWordsIsSeen() {
        assertThat(judged(new AxeJudge(), "", "<img src=\"data:,\">"))
                .extracting(Finding::rule)
                .containsExactly("image-alt");
    }

    @Test
    void linksTooSmallToHitAreSeen() {
        String style = "<style>a { display: block; font-size: 8px; line-height: 8px }</style>";
        String links = "<a href=\"#a\">Ash</a><a href=\"#b\">Elm</a><a href=\"#c\">Oak</a>";

        assertThat(judged(new AxeJudge(), style, links))
                .extracting(Finding::rule)
                .contains("target-size");
    }

    @Test
    void aPageWiderThanTheWindowIsSeen() {
        browser.look(Look.PHONE);

        List<Finding> found =
                judged(
                        Judges::sidewaysScroll,
                        "<style>#wide { inline-size: 500px }</style>",
                        "<p id=\"wide\">Far out</p>");

        assertThat(found).extracting(Finding::rule).containsExactly("sideways-scroll");
        assertThat(found).extracting(Finding::where).containsExactly("<p id=\"wide\">Far out</p>");
    }

    @Test
    void aTableThatScrollsInItsOwnFrameIsNoFault() {
        browser.look(Look.PHONE);
        String style = "<style>div { overflow: auto } p { inline-size: 500px }</style>";

        assertThat(judged(Judges::sidewaysScroll, style, "<div><p>Far out</p></div>")).isEmpty();
    }

    @Test
    void aFaultOfAScriptIsSeen() {
        assertThat(judged(Judges::consoleErrors, "<script>elm.bridge()</script>", ""))
                .extracting(Finding::where)
                .singleElement()
                .asString()
                .contains("elm is not defined");
    }

    @Test
    void aFileThatIsNotThereIsSeen() {
        assertThat(judged(Judges::consoleErrors, "<script src=\"gone.js\"></script>", ""))
                .extracting(Finding::where)
                .singleElement()
                .asString()
                .contains("404");
    }

    @Test
    void whatThePolicyForbidsIsSeen() {
        String policy =
                "<meta http-equiv=\"Content-Security-Policy\" content=\"style-src 'self'\">";

        assertThat(judged(Judges::consoleErrors, policy, "<p style=\"color: red\">Elm</p>"))
                .extracting(Finding::where)
                .singleElement()
                .asString()
                .contains("Content Security Policy");
    }

    @Test
    void aRequestToAnotherOriginIsSeen() {
        String font = "<link rel=\"stylesheet\" href=\"http://fonts.example/elm.css\">";

        assertThat(judged(Judges::requestsElsewhere, font, ""))
                .extracting(Finding::where)
                .containsExactly("http://fonts.example/elm.css");
    }

    @Test
    void aPageWithoutFaultsHasNoFindings() {
        Judge every =
                page ->
                        Stream.of(
                                        new AxeJudge(),
                                        new KeyboardJudge(),
                                        (Judge) Judges::sidewaysScroll,
                                        (Judge) Judges::consoleErrors,
                                        (Judge) Judges::requestsElsewhere)
                                .flatMap(judge -> judge.judge(page).stream())
                                .toList();

        assertThat(judged(every, "", "<p>Three are open. <a href=\"#top\">To the top</a></p>"))
                .isEmpty();
    }

    @Test
    void aStopWhoseFocusCannotBeSeenIsSeen() {
        String style = "<style>#hid:focus { outline: none }</style>";

        assertThat(judged(new KeyboardJudge(), style, "<a href=\"#a\" id=\"hid\">Ash</a>"))
                .extracting(Finding::rule)
                .containsExactly("focus-not-visible");
    }

    @Test
    void aStopThatIsCoveredIsSeen() {
        String style = "<style>#bar { position: fixed; inset: 0; background: white }</style>";
        String main = "<a href=\"#a\">Ash</a><div id=\"bar\">Elmbridge</div>";

        assertThat(judged(new KeyboardJudge(), style, main))
                .extracting(Finding::rule)
                .containsExactly("focus-covered");
    }

    @Test
    void aTrapIsSeen() {
        String main =
                """
                <a href="#a">Ash</a>
                <button onkeydown="event.preventDefault()">Elm</button>
                <a href="#o">Oak</a>
                """;

        assertThat(judged(new KeyboardJudge(), "", main))
                .extracting(Finding::rule, Finding::where)
                .containsExactly(tuple("not-reached", "<a href=\"#o\">Oak</a>"));
    }

    private List<Finding> judged(Judge judge, String head, String main) {
        try (Fixture fixture = Fixture.open(browser, head, main)) {
            return judge.judge(fixture.browser());
        }
    }
}
