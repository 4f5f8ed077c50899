package org.wardmote.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.report.Sources;

/** Takes a request from the server and sends its answer, or keeps on telling what is new. */
final class Exchanges {

    private static final String EVENTS = PreviewTags.FOLDER + "events";

    /** {@code page} as the browser escapes it, and what the page was told when it was sent. */
    private static final Pattern FOLLOWING =
            Pattern.compile("page=(?<page>[^&]*)&since=(?<run>\\w+)-(?<change>\\d{1,15})");

    /** Each holds a thread; no editor has as many windows in sight. */
    private static final int MOST_STREAMS = 64;

    private static final int RUN_LETTERS = 36;

    private final LiveSite site;
    private final Sources sources;
    private final Doorkeeper doorkeeper;
    private final Answers answers;
    private final String run =
            Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), RUN_LETTERS);
    private final Semaphore streams = new Semaphore(MOST_STREAMS);

    Exchanges(LiveSite site, Sources sources, int port) {
        this.site = site;
        this.sources = sources;
        this.doorkeeper = new Doorkeeper(port);
        this.answers = new Answers(site, run);
    }

    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Request request = Request.of(exchange);
            Optional<Answer> refusal = doorkeeper.refusal(request);
            if (refusal.isPresent()) {
                // Whoever sent it is not listened to any longer.
                send(refusal.get().with("Connection", "close"), exchange);
            } else if (request.path().equals(EVENTS)) {
                follow(request, exchange);
            } else {
                send(answers.to(request), exchange);
            }
        }
    }

    private void follow(Request request, HttpExchange exchange) throws IOException {
        Matcher following = FOLLOWING.matcher(request.query());
        Optional<String> page =
                following.matches()
                        ? SitePath.parse(unescapedSlashes(following.group("page")))
                        : Optional.empty();
        if (page.isEmpty() || !request.method().equals("GET")) {
            send(Answer.plain(400, "Only the pages of the preview ask for this."), exchange);
        } else if (streams.tryAcquire()) {
            try {
                follow(page.get(), since(following), exchange);
            } finally {
                streams.release();
            }
        } else {
            send(Answer.plain(503, "Too many windows follow this preview."), exchange);
        }
    }

    private void follow(String page, long since, HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(Answer.OK, 0);
        site.opened(page);
        try {
            new EventStream(site, sources, page, exchange.getResponseBody()).follow(since);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } finally {
            site.closed(page);
        }
    }

    /** A page of another run of the preview knows nothing of this one. */
    private long since(Matcher following) {
        return following.group("run").equals(run) ? Long.parseLong(following.group("change")) : -1;
    }

    private static String unescapedSlashes(String page) {
        return page.replace("%2F", "/");
    }

    private static void send(Answer answer, HttpExchange exchange) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        boolean isEmpty = answer.bytes().length == 0;
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders()
                    .set("Content-Length", Integer.toString(answer.bytes().length));
            exchange.sendResponseHeaders(answer.status(), -1);
        } else {
            exchange.sendResponseHeaders(answer.status(), isEmpty ? -1 : answer.bytes().length);
            exchange.getResponseBody().write(answer.bytes());
        }
    }
}
