package org.wardmote.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no browser of the editor would send is turned away, and disturbs nobody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedRequestsTest {

    private final Elmbridge site = new Elmbridge();

    @AfterAll
    void end() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attacker.example",
                "attacker.example:%d",
                "127.0.0.1.attacker.example:%d",
                "localhost:1",
                "localhost",
                "192.168.0.7:%d",
                ""
            })
    void otherNamesForThisMachineAreRefused(String host) {
        String answer =
                site.answer(
                        "GET /elmbridge/ HTTP/1.1",
                        "Host: " + host.formatted(site.port()),
                        "Connection: close");

        assertThat(answer)
                .startsWith("HTTP/1.1 421 ")
                .contains("This preview answers to http://127.0.0.1:" + site.port() + "/")
                .doesNotContain("<h1>");
    }

    @Test
    void aRequestWithoutAHostIsRefused() {
        assertThat(site.answer("GET /elmbridge/ HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 421 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:%d", "127.0.0.1:%d", "[::1]:%d"})
    void theNamesOfThisMachineAreAnswered(String host) {
        String answer =
                site.answer(
                        "GET /elmbridge/ HTTP/1.1",
                        "Host: " + host.formatted(site.port()),
                        "Connection: close");

        assertThat(answer).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/elmbridge/../../etc/passwd",
                "/elmbridge/%2e%2e/%2e%2e/etc/passwd",
                "/elmbridge/..%2f..%2fetc/passwd",
                "/elmbridge/meetings%2findex.html",
                "/elmbridge/meetings%2Findex.html",
                "/elmbridge/meetings%5cindex.html",
                "/elmbridge/index.html%00.txt",
                "/elmbridge/%0d%0aX-Made-Up:%20yes",
                "/elmbridge/./index.html",
                "/elmbridge//index.html",
                "//elmbridge/",
                "/elmbridge/%c3%28",
                "/elmbridge/%",
                "/elmbridge/%zz",
                "/elmbridge/\\index.html",
                "elmbridge/"
            })
    void aPathThatNoLinkOfASiteHasIsRefused(String path) {
        assertThat(site.get(path))
                .matches("(?s)HTTP/1\\.1 40[04] .*")
                .doesNotContain("root:", "<h1>index");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get"})
    void onlyGetAndHeadAreAnswered(String method) {
        String answer =
                site.answer(method + " /elmbridge/ HTTP/1.1", site.host(), "Connection: close");

        assertThat(answer).startsWith("HTTP/1.1 405 ").contains("Allow: GET, HEAD");
    }

    @Test
    void aBodyIsRefused() {
        String answer =
                site.answer(
                        "GET /elmbridge/ HTTP/1.1\r\n"
                                + site.host()
                                + "\r\nContent-Length: 3\r\n\r\nabc");

        assertThat(answer).startsWith("HTTP/1.1 413 ");
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertThat(site.get("/elmbridge/" + "a".repeat(3000))).startsWith("HTTP/1.1 414 ");
        assertThat(site.get("/elmbridge/?" + "a".repeat(3000))).startsWith("HTTP/1.1 414 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://attacker.example", "https://127.0.0.1:%d", "null"})
    void otherSitesMayNotListen(String origin) {
        String answer =
                site.answer(
                        "GET /_wardmote/events?page=/elmbridge/&since=x-0 HTTP/1.1",
                        site.host(),
                        "Origin: " + origin.formatted(site.port()),
                        "Connection: close");

        assertThat(answer).startsWith("HTTP/1.1 403 ").doesNotContain("event:");
    }

    @Test
    void otherSitesMayLinkToThePreviewButNotTakeItIn() {
        String linked = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate";
        String takenIn = "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors";

        assertThat(
                        site.answer(
                                "GET /elmbridge/ HTTP/1.1",
                                site.host(),
                                linked,
                                "Connection: close"))
                .startsWith("HTTP/1.1 200 ");
        assertThat(
                        site.answer(
                                "GET /elmbridge/ HTTP/1.1",
                                site.host(),
                                takenIn,
                                "Connection: close"))
                .startsWith("HTTP/1.1 403 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Preview.class", "waiting.html", "../report/HtmlReport.class", "events", ""})
    void ofThePreviewsOwnFilesOnlyThoseOfThePagesAreServed(String name) {
        assertThat(site.get("/_wardmote/" + name)).matches("(?s)HTTP/1\\.1 40[04] .*");
    }

    @Test
    void clientsThatSendNothingHoldUpNobody() throws IOException {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                Socket socket = site.connect();
                socket.getOutputStream().write("GET /elmb".getBytes(StandardCharsets.UTF_8));
                silent.add(socket);
            }

            assertThat(site.get("/elmbridge/")).startsWith("HTTP/1.1 200 ");
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }
}
