package org.wardmote.browser;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.json.Json;

/** Reads which addresses were asked for from what the driver logs about the network. */
final class Requests {

    private static final Json JSON = new Json();

    private Requests() {}

    /** The address that a log entry tells of, where it tells of a request. */
    static Optional<String> address(String entry) {
        if (!entry.contains("\"Network.requestWillBeSent\"")) {
            return Optional.empty();
        }
        Map<?, ?> message = (Map<?, ?>) map(JSON.toType(entry, Map.class)).get("message");
        Map<?, ?> request = map(map(message.get("params")).get("request"));
        return Optional.of((String) request.get("url"));
    }

    /** Those that leave the origin; what a page carries within itself ({@code data:}) does not. */
    static List<String> elsewhere(List<String> addresses, String origin) {
        return addresses.stream()
                .filter(address -> !address.startsWith("data:") && !address.startsWith("about:"))
                .filter(address -> !originOf(address).equals(originOf(origin)))
                .toList();
    }

    private static String originOf(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }
}
