package org.wardmote.browser;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.maxBy;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One page that stands for all of its kind: {@code meetings/2024-03-12-elm/} for {@code
 * meetings/*}.
 *
 * @param kind the shape of its address
 * @param path its address in the site
 */
record SamplePage(String kind, String path) {

    /**
     * The page of each kind that holds most, found from what was built, so that a new kind is
     * looked at from its first day. What only leads on to another page is none.
     */
    static List<SamplePage> ofEachKind(Map<String, byte[]> files) {
        Map<String, SamplePage> largest =
                files.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".html"))
                        .filter(file -> !leadsOn(file.getValue()))
                        .sorted(Map.Entry.comparingByKey())
                        .collect(
                                groupingBy(
                                        file -> kind(file.getKey()),
                                        TreeMap::new,
                                        collectingAndThen(
                                                maxBy(
                                                        Comparator.comparingInt(
                                                                file -> file.getValue().length)),
                                                SamplePage::of)));
        return List.copyOf(largest.values());
    }

    private static SamplePage of(Optional<Map.Entry<String, byte[]>> file) {
        String path = file.orElseThrow().getKey();
        return new SamplePage(kind(path), address(path));
    }

    private static String address(String path) {
        return path.endsWith("index.html")
                ? path.substring(0, path.length() - "index.html".length())
                : path;
    }

    /** The address with a star for the name of the one thing: {@code areas/elm/} is an area. */
    private static String kind(String path) {
        String[] names = address(path).split("/");
        if (names.length < 2) {
            return names[0].isEmpty() ? "home" : names[0];
        }
        names[names.length - 1] = "*";
        return String.join("/", names);
    }

    private static boolean leadsOn(byte[] page) {
        return new String(page, StandardCharsets.UTF_8).contains("http-equiv=\"refresh\"");
    }
}
