package org.wardmote.plan;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.model.Indicator;
import org.wardmote.model.Source;

/** Whose the values of a figure are, and what must be said of them wherever they go. */
final class Credits {

    private Credits() {}

    /** Its source, then the notices of all released figures. */
    static List<String> of(Indicator indicator, Facts facts) {
        return Stream.concat(
                        IndicatorWords.sources(Stream.of(indicator), facts).stream()
                                .map(Credits::written),
                        facts.release().notices().stream())
                .toList();
    }

    /** Of what is counted in the minutes. */
    static List<String> ofMinutes(Facts facts) {
        return List.of("Minutes in the record of the " + facts.record().site().name());
    }

    private static String written(Source source) {
        return Stream.of(
                        Stream.of(source.title()),
                        source.name().stream(),
                        source.url().map(Object::toString).stream(),
                        source.licence().stream())
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }
}
