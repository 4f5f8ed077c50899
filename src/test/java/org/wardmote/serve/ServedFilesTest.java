package org.wardmote.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The preview answers as a host of static sites would. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServedFilesTest {

    private final Elmbridge site = new Elmbridge();

    @AfterAll
    void end() {
        site.close();
    }

    @Test
    void theSiteIsAtThePathThatItWillLiveAt() {
        assertThat(site.address())
                .isEqualTo("http://127.0.0.1:%d/elmbridge/".formatted(site.port()));
        assertThat(site.get("/elmbridge/")).startsWith("HTTP/1.1 200 ").contains("<h1>index</h1>");
        assertThat(site.get("/")).startsWith("HTTP/1.1 302 ").contains("\r\nLocation: /elmbridge/");
    }

    @Test
    void aFolderIsItsIndexAndIsLedToWithItsSlash() {
        assertThat(site.get("/elmbridge/meetings/")).contains("<h1>meetings/index</h1>");
        assertThat(site.get("/elmbridge/meetings?x=1"))
                .startsWith("HTTP/1.1 302 ")
                .contains("\r\nLocation: /elmbridge/meetings/?x=1\r\n");
    }

    @Test
    void aFolderWithoutIndexIsNotListed() {
        assertThat(site.get("/elmbridge/data/"))
                .startsWith("HTTP/1.1 404 ")
                .contains("<h1>404</h1>")
                .doesNotContain("lamps");
    }

    @Test
    void aFileHasItsTypeAndTheHeadersThatAHostWouldSend() {
        assertThat(site.get("/elmbridge/data/lamps.csv").lines())
                .contains(
                        "HTTP/1.1 200 OK",
                        "Content-type: text/csv; charset=utf-8",
                        "X-content-type-options: nosniff",
                        "Cache-control: no-cache",
                        "Over,12");
    }

    @Test
    void aNameMayHaveEscapes() {
        assertThat(site.get("/elmbridge/a%20b/caf%C3%A9.txt")).endsWith("\r\n\r\ntea\n");
    }

    @Test
    void whatIsHeldAlreadyIsNotSentAgain() {
        String tag =
                site.get("/elmbridge/data/lamps.csv")
                        .lines()
                        .filter(line -> line.startsWith("Etag: "))
                        .map(line -> line.substring("Etag: ".length()))
                        .findFirst()
                        .orElseThrow();

        String answer =
                site.answer(
                        "GET /elmbridge/data/lamps.csv HTTP/1.1",
                        site.host(),
                        "If-None-Match: " + tag,
                        "Connection: close");

        assertThat(answer).startsWith("HTTP/1.1 304 ").endsWith("\r\n\r\n");
    }

    @Test
    void headIsAnsweredWithoutABody() {
        String answer =
                site.answer(
                        "HEAD /elmbridge/data/lamps.csv HTTP/1.1",
                        site.host(),
                        "Connection: close");

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .contains("Content-length: 19\r\n")
                .endsWith("\r\n\r\n");
    }

    @Test
    void whatIsServedIsTheBuiltPageAndOneTagBeforeItsScripts() {
        String body = site.get("/elmbridge/").split("\r\n\r\n", 2)[1];

        assertThat(body)
                .contains(
                        """
                        <title>index</title>
                        <script type="module" src="/_wardmote/preview.js" data-since=""");
        assertThat(body.replaceFirst("<script type=\"module\"[^>]*></script>\n", ""))
                .isEqualTo(Elmbridge.PAGE.formatted("index", "index"));
    }

    @Test
    void aCodeIsExplainedWithoutAskingAnotherServer() {
        assertThat(site.get("/_wardmote/explain/date-unreadable"))
                .startsWith("HTTP/1.1 200 ")
                .contains("A date that cannot be read (date-unreadable)");
        assertThat(site.get("/_wardmote/explain/no-such-code")).startsWith("HTTP/1.1 404 ");
    }
}
