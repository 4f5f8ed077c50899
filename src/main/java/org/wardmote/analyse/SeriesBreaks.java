package org.wardmote.analyse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wardmote.model.Indicator.Break;
import org.wardmote.model.Quarter;

/**
 * Where the way of counting changed, so that what lies before cannot be held against what follows.
 */
public record SeriesBreaks(List<Break> breaks) {

    public static final SeriesBreaks NONE = new SeriesBreaks(List.of());

    public SeriesBreaks {
        breaks = breaks.stream().sorted(Comparator.comparing(Break::from)).toList();
    }

    /**
     * The latest break that a comparison would cross: one that begins after the first quarter and
     * not after the last. For sums of four quarters, the first is the earliest of all that are
     * added up.
     */
    public Optional<Break> between(Quarter first, Quarter last) {
        return breaks.stream()
                .filter(cut -> cut.from().compareTo(first) > 0)
                .filter(cut -> cut.from().compareTo(last) <= 0)
                .reduce((earlier, later) -> later);
    }

    /**
     * A series in the parts that may be held against each other, each with limits of its own.
     *
     * @param series in the order of time: quarters, months or what is known of them
     */
    public <T> List<List<T>> parts(List<T> series, Function<T, Quarter> quarter) {
        List<List<T>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < series.size(); i++) {
            if (between(quarter.apply(series.get(i - 1)), quarter.apply(series.get(i)))
                    .isPresent()) {
                parts.add(List.copyOf(series.subList(from, i)));
                from = i;
            }
        }
        if (!series.isEmpty()) {
            parts.add(List.copyOf(series.subList(from, series.size())));
        }
        return List.copyOf(parts);
    }
}
