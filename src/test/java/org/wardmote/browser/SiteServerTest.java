package org.wardmote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SiteServerTest {

    private static final Map<String, byte[]> FILES =
            Map.of(
                    "index.html", bytes("<h1>Elmbridge</h1><script src=\"a.js\"></script>"),
                    "areas/ash/index.html", bytes("<h1>Ash and Rowan</h1>"),
                    "assets/a.css", bytes("h1 { color: black }"),
                    "404.html", bytes("<h1>Nothing is here</h1>"),
                    "_headers", bytes("/*\n  Content-Security-Policy: default-src 'self'\n"));

    private final HttpClient client = HttpClient.newHttpClient();
    private SiteServer server = SiteServer.start(FILES, "/wardmote/", Scripts.ON);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aFolderAnswersWithItsIndex() throws Exception {
        assertThat(get("/wardmote/areas/ash/").body()).isEqualTo("<h1>Ash and Rowan</h1>");
    }

    @Test
    void aFileIsSentAsWhatItIs() throws Exception {
        assertThat(get("/wardmote/assets/a.css").headers().firstValue("Content-Type"))
                .contains("text/css; charset=utf-8");
    }

    @Test
    void whatIsNotThereAnswersWithTheSitesOwnPage() throws Exception {
        HttpResponse<String> answer = get("/wardmote/areas/oak/");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("<h1>Nothing is here</h1>");
    }

    @Test
    void nothingAnswersOutsideTheSitesPath() throws Exception {
        assertThat(get("/areas/ash/").statusCode()).isEqualTo(404);
    }

    @Test
    void theHeadersOfTheSiteAreSentWithEveryFile() throws Exception {
        assertThat(get("/wardmote/assets/a.css").headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'self'");
    }

    @Test
    void withoutScriptsAPageHasNone() throws Exception {
        server.close();
        server = SiteServer.start(FILES, "/wardmote/", Scripts.OFF);

        assertThat(get("/wardmote/").body())
                .isEqualTo("<html><head></head><body><h1>Elmbridge</h1></body></html>");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.origin() + path)).build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
