package org.wardmote.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;

/** The preview's own files, which no built site has. */
final class OwnFiles {

    private static final Set<String> NAMES =
            Set.of("preview.js", "swap.js", "carry.js", "told.js", "preview.css");

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Cache-Control", "no-cache",
                    "X-Content-Type-Options", "nosniff",
                    "Cross-Origin-Resource-Policy", "same-origin");

    private OwnFiles() {}

    static Answer at(String name) {
        return NAMES.contains(name)
                ? Answer.of(Answer.OK, ContentTypes.of(name), read(name)).with(HEADERS)
                : Answer.plain(Answer.NOT_FOUND, "There is nothing at this address.");
    }

    /** What stands at every address until the content could be built for the first time. */
    static byte[] waitingPage() {
        return read("waiting.html");
    }

    private static byte[] read(String name) {
        try (InputStream in = OwnFiles.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
