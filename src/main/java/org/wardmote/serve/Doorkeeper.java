package org.wardmote.serve;

import java.util.Optional;
import java.util.Set;

/**
 * Turns away what no browser of the editor would send: other sites that reach for this machine, and
 * requests that are no request for a page.
 *
 * @param port the one that the preview is at
 */
record Doorkeeper(int port) {

    private static final int BAD = 400;
    private static final int FORBIDDEN = 403;
    private static final int NO_SUCH_METHOD = 405;
    private static final int TOO_LARGE = 413;
    private static final int TOO_LONG = 414;
    private static final int WRONG_HOST = 421;

    private static final int LONGEST_ADDRESS = 2_000;

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    /** Why a request is not answered; empty where it is. */
    Optional<Answer> refusal(Request request) {
        if (!isForThisMachine(request)) {
            return refused(
                    WRONG_HOST,
                    "This preview answers to http://127.0.0.1:" + port + "/ and to no other name.");
        }
        if (isFromAnotherSite(request)) {
            return refused(FORBIDDEN, "This preview is not for use by other sites.");
        }
        return misshapen(request);
    }

    private static Optional<Answer> misshapen(Request request) {
        if (!METHODS.contains(request.method())) {
            return refused(NO_SUCH_METHOD, "Only GET and HEAD are answered.")
                    .map(answer -> answer.with("Allow", "GET, HEAD"));
        }
        if (hasBody(request)) {
            return refused(TOO_LARGE, "A request for a page has no body.");
        }
        if (request.path().length() + request.query().length() > LONGEST_ADDRESS) {
            return refused(TOO_LONG, "That address is too long.");
        }
        return SitePath.parse(request.path()).isPresent()
                ? Optional.empty()
                : refused(BAD, "That address cannot be one of this site.");
    }

    /**
     * A page of another site can have its own name lead to this machine (DNS rebinding), and would
     * then read the preview as its own; but the browser still says which name was typed.
     */
    private boolean isForThisMachine(Request request) {
        return request.header("Host").filter(this::isOurs).isPresent();
    }

    private boolean isFromAnotherSite(Request request) {
        boolean isForeign =
                request.has("Origin")
                        && request.header("Origin")
                                .filter(origin -> origin.startsWith("http://"))
                                .filter(origin -> isOurs(origin.substring("http://".length())))
                                .isEmpty();
        boolean isEmbedded =
                request.header("Sec-Fetch-Site").filter("cross-site"::equals).isPresent()
                        && request.header("Sec-Fetch-Mode").filter("navigate"::equals).isEmpty();
        return isForeign || isEmbedded;
    }

    private boolean isOurs(String host) {
        return Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port).contains(host);
    }

    private static boolean hasBody(Request request) {
        return request.has("Transfer-Encoding")
                || request.has("Content-Length")
                        && request.header("Content-Length").filter("0"::equals).isEmpty();
    }

    private static Optional<Answer> refused(int status, String sentence) {
        return Optional.of(Answer.plain(status, sentence));
    }
}
