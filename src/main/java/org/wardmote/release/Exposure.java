package org.wardmote.release;

import static java.util.stream.Collectors.joining;

import java.util.SortedSet;
import org.wardmote.model.Indicator;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problems;

/** Tells which hidden figures could be worked out, and never what they are. */
record Exposure(Indicator indicator, SortedSet<Cell> cells, Wards wards) {

    private static final int NAMED = 5;

    void tell(Problems problems) {
        if (cells.isEmpty()) {
            return;
        }
        String named = cells.stream().limit(NAMED).map(this::name).collect(joining("; "));
        String others = cells.size() > NAMED ? "; and %s more".formatted(cells.size() - NAMED) : "";
        problems.add(
                Code.FIGURES_RECOVERABLE,
                indicator.upkeep().location(),
                "hidden figures of \"%s\" could be worked out from those beside them: %s%s."
                        .formatted(indicator.title(), named, others),
                "Publish it with \"policy: round\" or \"policy: withhold\", or give figures of"
                        + " fewer areas.");
    }

    private String name(Cell cell) {
        String area = wards.byId().get(cell.area()).name();
        return switch (cell.span()) {
            case QUARTER -> area + ", " + cell.quarter().label();
            case YEAR -> area + ", four quarters up to " + cell.quarter().label();
            case REST -> area + " and what lies within it, " + cell.quarter().label();
        };
    }
}
