package org.wardmote.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.wardmote.model.Url;
import org.wardmote.problem.Code;

/** Web addresses: of the web, with a host, and nothing else. */
final class Urls {

    private Urls() {}

    static Optional<Url> parse(String text) {
        try {
            URI uri = new URI(text);
            boolean isOfTheWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return isOfTheWeb && uri.getHost() != null
                    ? Optional.of(new Url(text))
                    : Optional.empty();
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    static Fault fault(String text) {
        boolean lacksScheme = parse("https://" + text).isPresent() && !text.contains(":");
        boolean hasBlanks = text.contains(" ");
        String hint =
                lacksScheme
                        ? "Write https://" + text
                        : hasBlanks
                                ? "A web address has no blanks; write %20 for each."
                                : "Write a web address that begins with https://, such as"
                                        + " https://example.org/minutes";
        return new Fault(Code.URL_UNREADABLE, "\"%s\" is not a web address.".formatted(text), hint);
    }
}
