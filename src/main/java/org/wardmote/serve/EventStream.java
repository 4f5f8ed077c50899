package org.wardmote.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.wardmote.report.HtmlReport;
import org.wardmote.report.Sources;

/**
 * Tells one open page what becomes of the site, as server-sent events, until it is closed. It keeps
 * no queue: it compares what the page was told last with what is so now.
 *
 * <ul>
 *   <li>{@code page}: what the page shows has changed. It fetches itself again.
 *   <li>{@code file}: a style sheet, picture or script has changed; its address.
 *   <li>{@code files}: any of them may have.
 *   <li>{@code problems}: all that is wrong, as HTML; the words of the terminal.
 *   <li>{@code fault}: Wardmote itself failed; what Java says of it.
 * </ul>
 */
final class EventStream {

    /** A page that is gone is only noticed when something is sent to it. */
    private static final Duration BREATH = Duration.ofSeconds(5);

    private final LiveSite site;
    private final Sources sources;
    private final String page;
    private final OutputStream out;

    /**
     * What the page has been told; it has heard of no problem until it is told that there is none.
     */
    private String told = "not asked yet";

    EventStream(LiveSite site, Sources sources, String page, OutputStream out) {
        this.site = site;
        this.sources = sources;
        this.page = page;
        this.out = out;
    }

    /**
     * Runs until the page is closed.
     *
     * @param since the change that the page is of; a negative one is of another run, and everything
     *     is news
     */
    void follow(long since) throws IOException, InterruptedException {
        long known = since;
        while (true) {
            long now = site.lastChange();
            tellChanges(known);
            tellProblems();
            out.flush();
            known = now;
            while (site.awaitAfter(known, BREATH) == known) {
                out.write(":\n\n".getBytes(UTF_8));
                out.flush();
            }
        }
    }

    private void tellChanges(long known) throws IOException {
        if (known < 0) {
            send("page", "");
            send("files", "");
            return;
        }
        if (site.changeOf(page) > known) {
            send("page", "");
        }
        for (String name : site.changedAfter(known)) {
            send("file", site.root() + name);
        }
    }

    private void tellProblems() throws IOException {
        String problems = new HtmlReport(sources, OwnFiles::explanationOf).tell(site.problems());
        String fault = site.fault();
        String all = problems + fault;
        if (!all.equals(told)) {
            told = all;
            send("problems", problems);
            send("fault", fault);
        }
    }

    private void send(String event, String data) throws IOException {
        StringBuilder text = new StringBuilder("event: " + event + "\n");
        data.lines().forEach(line -> text.append("data: ").append(line).append('\n'));
        if (data.isEmpty()) {
            text.append("data:\n");
        }
        out.write(text.append('\n').toString().getBytes(UTF_8));
    }
}
