package org.wardmote.analyse;

import java.util.List;
import java.util.Optional;
import org.wardmote.model.Period;
import org.wardmote.release.Released;

/**
 * A series along time, with limits where there is enough behind them, and the points that are more
 * than chance.
 *
 * @param parts the series in the pieces between changes in how it is counted, oldest first
 */
public record ControlChart(Step step, List<Part> parts) {

    public ControlChart {
        parts = List.copyOf(parts);
    }

    /** From one point to the next. */
    public enum Step {
        MONTH,
        QUARTER
    }

    /**
     * A piece that was counted in one way.
     *
     * @param limits empty where {@code grounds} allow none
     */
    public record Part(LimitsGrounds grounds, Optional<Limits> limits, List<Dot> dots) {
        public Part {
            dots = List.copyOf(dots);
        }
    }

    /**
     * A period's figure; one without a count has no signal and bears no part in the limits.
     *
     * @param signal common cause where there are no limits
     */
    public record Dot(Period period, Released figure, Signal signal) {

        public boolean isSpecial() {
            return signal.kind() != Signal.Kind.COMMON_CAUSE;
        }
    }

    /** Every point, oldest first. */
    public List<Dot> dots() {
        return parts.stream().flatMap(part -> part.dots().stream()).toList();
    }

    /** The points that are more than chance, oldest first. */
    public List<Dot> special() {
        return dots().stream().filter(Dot::isSpecial).toList();
    }

    /** The newest piece, which tells of the present. */
    public Part newest() {
        return parts.get(parts.size() - 1);
    }
}
