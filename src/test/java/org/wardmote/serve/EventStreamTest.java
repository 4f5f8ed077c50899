package org.wardmote.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An open page is told what is newer than itself. */
class EventStreamTest {

    private static final int MOST_STREAMS = 64;

    private final Elmbridge site = new Elmbridge();
    private final List<Socket> open = new ArrayList<>();

    @AfterEach
    void end() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
        site.close();
    }

    @Test
    void aPageOfThisRunIsToldOnlyWhatIsWrong() throws IOException {
        assertThat(events(follow("/elmbridge/", since()), 2)).containsExactly("problems", "fault");
    }

    @Test
    void aPageOfAnEarlierRunIsToldThatAllMayBeNew() throws IOException {
        assertThat(events(follow("/elmbridge/", "other-3"), 4))
                .containsExactly("page", "files", "problems", "fault");
    }

    @Test
    void aPageIsToldOfItsOwnChangeAndOfTheFilesThatDressIt() throws IOException {
        BufferedReader stream = follow("/elmbridge/", since());
        events(stream, 2);

        site.write("meetings/index.html", "other words");
        site.write("index.html", "new words");
        site.write("assets/civic.css", "h1 { color: red }");
        site.changed();

        assertThat(events(stream, 2)).containsExactly("page", "file");
    }

    @Test
    void aPageThatWasNotListeningIsToldWhatItMissed() throws IOException {
        String before = since();
        site.write("index.html", "new words");
        site.changed();
        while (!site.get("/elmbridge/").contains("new words")) {
            Thread.onSpinWait();
        }

        assertThat(events(follow("/elmbridge/", before), 1)).containsExactly("page");
    }

    @Test
    void noMoreStreamsAreHeldThanABrowserHasWindows() throws IOException {
        for (int i = 0; i < MOST_STREAMS; i++) {
            events(follow("/elmbridge/", since()), 1);
        }

        assertThat(site.get("/_wardmote/events?page=/elmbridge/&since=" + since()))
                .startsWith("HTTP/1.1 503 ");
        assertThat(site.get("/elmbridge/")).startsWith("HTTP/1.1 200 ");
    }

    /** What a page that is sent now says of itself. */
    private String since() {
        Matcher said = Pattern.compile("data-since=\"([^\"]+)\"").matcher(site.get("/elmbridge/"));
        return said.find() ? said.group(1) : "nothing";
    }

    private BufferedReader follow(String page, String since) throws IOException {
        Socket socket = site.connect();
        open.add(socket);
        String request =
                "GET /_wardmote/events?page=%s&since=%s HTTP/1.1\r\n%s\r\n\r\n"
                        .formatted(page, since, site.host());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The names of the next events. */
    private static List<String> events(BufferedReader stream, int count) throws IOException {
        List<String> names = new ArrayList<>();
        while (names.size() < count) {
            String line = stream.readLine();
            if (line.startsWith("event: ")) {
                names.add(line.substring("event: ".length()));
            }
        }
        return names;
    }
}
