package org.wardmote.serve;

import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the browser asks for.
 *
 * @param path as it was sent, with its escapes
 * @param query as it was sent; empty where there is none
 * @param headers each with all that was sent for it
 */
record Request(String method, String path, String query, Map<String, List<String>> headers) {

    static Request of(HttpExchange exchange) {
        URI address = exchange.getRequestURI();
        boolean isPath = address.getRawAuthority() == null && !address.isAbsolute();
        return new Request(
                exchange.getRequestMethod(),
                isPath ? address.getRawPath() : address.toString(),
                Optional.ofNullable(address.getRawQuery()).orElse(""),
                exchange.getRequestHeaders());
    }

    /** What was sent for a header, if it was sent once: {@code header("Host")}. */
    Optional<String> header(String name) {
        List<String> sent = headers.getOrDefault(name, List.of());
        return sent.size() == 1 ? Optional.of(sent.get(0)) : Optional.empty();
    }

    boolean has(String name) {
        return !headers.getOrDefault(name, List.of()).isEmpty();
    }
}
