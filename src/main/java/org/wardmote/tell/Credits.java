package org.wardmote.tell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmote.model.Indicator;
import org.wardmote.model.Source;
import org.wardmote.standing.Standing;

/** Whose the values of a figure are, and what must be said of them wherever they go. */
public final class Credits {

    private Credits() {}

    /** Its source, then the notices of all released figures. */
    public static List<String> of(Indicator indicator, Standing standing) {
        return Stream.concat(
                        IndicatorWords.sources(Stream.of(indicator), standing).stream()
                                .map(Credits::written),
                        standing.release().notices().stream())
                .toList();
    }

    /** Of what is counted in the minutes. */
    public static List<String> ofMinutes(Standing standing) {
        return List.of("Minutes in the record of the " + standing.record().site().name());
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
