package org.wardmote.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the browser gets.
 *
 * @param bytes not copied: pages pass through here by the thousand, and nobody changes them
 */
record Answer(int status, Map<String, String> headers, byte[] bytes) {

    static final int OK = 200;
    static final int NOT_FOUND = 404;

    private static final int FOUND = 302;
    private static final int NOT_MODIFIED = 304;

    Answer {
        headers = Map.copyOf(headers);
    }

    static Answer of(int status, String type, byte[] bytes) {
        return new Answer(status, Map.of("Content-Type", type), bytes);
    }

    /** A sentence for whoever sent the request. */
    static Answer plain(int status, String sentence) {
        return of(
                status,
                "text/plain; charset=utf-8",
                (sentence + "\n").getBytes(StandardCharsets.UTF_8));
    }

    static Answer leadingTo(String path) {
        return plain(FOUND, "It is at " + path).with("Location", path);
    }

    Answer with(String name, String value) {
        return with(Map.of(name, value));
    }

    Answer with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(headers);
        all.putAll(more);
        return new Answer(status, all, bytes);
    }

    /** The same for a browser that holds these very bytes already. */
    Answer unchanged() {
        return new Answer(NOT_MODIFIED, headers, new byte[0]);
    }
}
