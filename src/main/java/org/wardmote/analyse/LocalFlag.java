package org.wardmote.analyse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.wardmote.model.Site;

/**
 * The partnership's own flag: the wards with the highest rates of four quarters, such as the top
 * fifth. Of 26 wards a fifth is 5.2: five, or six where the share is rounded up.
 *
 * @param topShare of the wards, from 0, which flags none, to 1
 */
public record LocalFlag(double topShare, Rounding rounding) {

    /** As practised: the top fifth, and not one ward more. */
    public static final LocalFlag TOP_FIFTH = new LocalFlag(0.2, Rounding.DOWN);

    public enum Rounding {
        DOWN(RoundingMode.FLOOR),
        UP(RoundingMode.CEILING);

        private final RoundingMode mode;

        Rounding(RoundingMode mode) {
            this.mode = mode;
        }
    }

    public LocalFlag {
        if (!(topShare >= 0 && topShare <= 1)) {
            throw new IllegalArgumentException("a share of the wards is up to 1, not " + topShare);
        }
    }

    /** As the site has it. */
    public static LocalFlag of(Site.FlagRule rule) {
        return new LocalFlag(
                rule.topShare(),
                switch (rule.rounding()) {
                    case FLOOR -> Rounding.DOWN;
                    case CEIL -> Rounding.UP;
                });
    }

    /**
     * Who has the flag: wards with equal rates share it, and where nothing happened there is none.
     *
     * @param rates by area
     */
    public SortedSet<String> flagged(SortedMap<String, Double> rates) {
        List<Double> highestFirst =
                rates.values().stream().sorted(Comparator.reverseOrder()).toList();
        int places = places(rates.size());
        TreeSet<String> flagged = new TreeSet<>();
        if (places > 0) {
            double least = highestFirst.get(places - 1);
            rates.entrySet().stream()
                    .filter(area -> area.getValue() >= least && area.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .forEach(flagged::add);
        }
        return flagged;
    }

    /**
     * How many wards are flagged of so many, where no rates are equal. Exact in tenths: a fifth of
     * 15 wards is 3, and not a hair more to be rounded up.
     */
    public int places(int wards) {
        return BigDecimal.valueOf(topShare)
                .multiply(BigDecimal.valueOf(wards))
                .setScale(0, rounding.mode)
                .intValueExact();
    }
}
