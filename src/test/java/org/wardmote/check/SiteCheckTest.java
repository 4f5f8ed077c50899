package org.wardmote.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmote.model.Content;
import org.wardmote.problem.Problems;
import org.wardmote.write.OutputFile;
import org.wardmote.write.Sink;

class SiteCheckTest {

    @Test
    void linksThatArriveAreNotTold() {
        assertThat(
                        told(
                                page("index.html", "<a href='meetings/2024/#item-7'>Item 7</a>"),
                                page(
                                        "meetings/2024/index.html",
                                        "<a href='../../'>Home</a> <h2 id=item-7>7</h2>"
                                                + " <a href=#item-7>7</a> <a href='../2024/'>here</a>"
                                                + " <a href='notes%20of%20May.pdf'>Notes</a>"
                                                + " <a href='https://example.org/x'>elsewhere</a>"),
                                page("meetings/2024/notes of May.pdf", "")))
                .isEmpty();
    }

    @Test
    void aLinkWithoutATargetIsToldOnceWithItsFirstPlace() {
        assertThat(
                        told(
                                page("index.html", "<p>\n<a href='elm/'>Elm</a>"),
                                page("ash/index.html", "<a href='../elm/'>Elm</a>"),
                                page("404.html", "<a href='/wardmote/elm/'>Elm</a>")))
                .containsExactly(
                        "404.html:1 site-link-broken: the link \"/wardmote/elm/\" leads to no page or"
                                + " file of the site.");
    }

    @Test
    void anAnchorThatIsMissingIsTold() {
        assertThat(
                        told(
                                page("index.html", "<a href='elm/#residents'>Elm</a>"),
                                page("elm/index.html", "<h1 id='elm'>Elm</h1>")))
                .containsExactly(
                        "index.html:1 site-anchor-missing: the link \"elm/#residents\" leads to a"
                                + " place that its page lacks.");
    }

    @Test
    void anIdIsGivenOnce() {
        assertThat(told(page("index.html", "<p id='a'></p><p id='b'></p><p id='a'></p>")))
                .containsExactly(
                        "index.html site-id-duplicate: the page has two places called \"a\".");
    }

    @Test
    void aPathFromTheRootLeavesASiteThatLiesInAFolder() {
        assertThat(told(page("index.html", "<img src='/logo.svg'>")))
                .containsExactly(
                        "index.html:1 site-link-absolute: the link \"/logo.svg\" leaves the site's"
                                + " folder.");
    }

    @Test
    void nothingIsAskedOfAnotherSite() {
        assertThat(
                        told(
                                page(
                                        "index.html",
                                        "<script src='https://example.net/x.js'></script>"),
                                page("civic.css", "p { background: url(//example.net/y.png) }")))
                .containsExactly(
                        "civic.css:1 site-other-origin: the page asks another site for"
                                + " \"//example.net/y.png\".",
                        "index.html:1 site-other-origin: the page asks another site for"
                                + " \"https://example.net/x.js\".");
    }

    @Test
    void whatIsHiddenStandsNowhere() {
        assertThat(told(page("index.html", "<a href='#'>secret-plan</a>")))
                .containsExactly(
                        "index.html site-leak: \"secret-plan\" is hidden, and stands in this"
                                + " file.");
    }

    @Test
    void aReviewAndAPlaceStandInOneRowOfTheSite() {
        assertThat(
                        told(
                                page(
                                        "index.html",
                                        "<tr><td>Review 4</td><td>Ash <b>and</b> Rowan</td></tr>"
                                                + "<p>Review 4.</p><p>Ash and Rowan.</p>")))
                .containsExactly(
                        "index.html review-with-area: \"Ash and Rowan\" is named together with"
                                + " \"Review 4\".");
    }

    @Test
    void aReviewAndAPlaceStandInOneAgendaItem() {
        assertThat(
                        told(
                                page(
                                        "index.html",
                                        "<section id='item-10'><h2>DHR update</h2><p>It was in"
                                                + " Ash &amp; Rowan.</p></section>")))
                .containsExactly(
                        "index.html review-with-area: \"Ash & Rowan\" is named together with \"DHR\".");
    }

    @Test
    void aReviewAndAPlaceStandInOneObjectOfData() {
        assertThat(
                        told(
                                page(
                                        "meeting.json",
                                        """
                                        {"items": [
                                          {"title": "Areas", "words": "Ash and Rowan"},
                                          {"title": "Review 4"},
                                          {"title": "Review 5", "topics": [{"words": "Ash & Rowan"}]}
                                        ]}
                                        """)))
                .containsExactly(
                        "meeting.json review-with-area: \"Ash & Rowan\" is named together with"
                                + " \"Review 5\".");
    }

    @Test
    void eachObjectOfAListOfDataIsReadByItself() {
        assertThat(told(page("list.json", "[{\"a\": \"DHR 4\"},\n {\"b\": \"Ash & Rowan\"}]")))
                .isEmpty();
        assertThat(told(page("list.json", "[{\"a\": \"DHR 4\",\n \"b\": \"Ash & Rowan\"}]")))
                .containsExactly(
                        "list.json review-with-area: \"Ash & Rowan\" is named together with"
                                + " \"DHR 4\".");
    }

    private static OutputFile page(String path, String body) {
        return OutputFile.of(path, body);
    }

    private static List<String> told(OutputFile... files) {
        Problems problems = new Problems();
        Content content = Fixture.content().wards("Ash and Rowan").build();
        SiteCheck check = SiteCheck.of(content, Sink.nowhere());
        List.of(files).forEach(check::accept);
        check.finish(problems);
        return Fixture.told(problems.list());
    }
}
