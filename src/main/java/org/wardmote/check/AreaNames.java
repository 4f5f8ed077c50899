package org.wardmote.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.model.Area;

/** The names of the wards and places, as they are found in words. The district is no place. */
final class AreaNames {

    /** A pattern that no words fit. */
    private static final String NOTHING = "(?!)";

    private final Pattern names;

    private AreaNames(Pattern names) {
        this.names = names;
    }

    /** Longest first, so that "Milton and Waterbeach" is not taken for Milton. */
    static AreaNames of(List<Area> areas) {
        String any =
                areas.stream()
                        .filter(area -> area.kind() != Area.Kind.DISTRICT)
                        .filter(area -> area.linking() == Area.Linking.LINKED)
                        .flatMap(
                                area ->
                                        Stream.concat(
                                                Stream.of(area.name()), area.alsoCalled().stream()))
                        .distinct()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(AreaNames::spelt)
                        .collect(Collectors.joining("|"));
        String found = any.isEmpty() ? NOTHING : "(?:" + any + ")";
        return new AreaNames(Pattern.compile("(?<![\\p{L}\\p{N}])" + found + "(?![\\p{L}\\p{N}])"));
    }

    /** The first ward or place that the words name. */
    Optional<String> in(String words) {
        Matcher found = names.matcher(words);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** "&" and "and" alike, however the words are spaced. */
    private static String spelt(String name) {
        return Stream.of(name.trim().split("\\s+"))
                .map(
                        word ->
                                word.equals("and") || word.equals("&")
                                        ? "(?:and|&)"
                                        : Pattern.quote(word))
                .collect(Collectors.joining("\\s+"));
    }
}
