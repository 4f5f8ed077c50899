package org.wardmote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardmote.analyse.EvidenceFlag;
import org.wardmote.analyse.FlagFinding;
import org.wardmote.analyse.FlagMatrix;
import org.wardmote.analyse.FlagState;
import org.wardmote.model.Indicator;
import org.wardmote.model.Quarter;
import org.wardmote.model.Upkeep;
import org.wardmote.problem.Location;

/**
 * Flags of burglary as they stood in April to June and July to September 2025, put together by
 * hand.
 */
final class Flagged {

    private static final Quarter SPRING = new Quarter(2025, 2);
    private static final Quarter SUMMER = new Quarter(2025, 3);

    private final List<FlagMatrix.Row> rows = new ArrayList<>();

    static Flagged wards() {
        return new Flagged();
    }

    Flagged none(String area) {
        return with(area, flag(FlagState.Standing.CLEAR), EvidenceFlag.NONE, 0);
    }

    Flagged raised(String area, double excess) {
        return with(area, flag(FlagState.Standing.RAISED), EvidenceFlag.RAISED, excess);
    }

    Flagged strong(String area) {
        return with(area, flag(FlagState.Standing.RAISED), EvidenceFlag.STRONG, 50);
    }

    private Flagged with(String area, FlagFinding.Flag flag, EvidenceFlag reading, double excess) {
        TreeMap<Quarter, EvidenceFlag> readings = new TreeMap<>();
        readings.put(SPRING, reading);
        readings.put(SUMMER, reading);
        FlagFinding flags = new FlagFinding(flag, flag, readings);
        rows.add(new FlagMatrix.Row(area, List.of(Optional.of(flags)), excess));
        return this;
    }

    private static FlagFinding.Flag flag(FlagState.Standing standing) {
        TreeMap<Quarter, FlagState> states = new TreeMap<>();
        states.put(SPRING, new FlagState(standing, 0, 2));
        states.put(SUMMER, new FlagState(standing, 0, 2));
        return new FlagFinding.Flag(states, new TreeSet<>());
    }

    FlagMatrix matrix() {
        return new FlagMatrix(List.of(new FlagMatrix.Column(burglary(), SUMMER)), rows);
    }

    private static Indicator burglary() {
        return new Indicator(
                "burglary",
                "Burglary",
                Indicator.State.LIVE,
                Optional.of("crimes"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Indicator.Flagging.COUNTED,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                new Upkeep(Optional.empty(), List.of(), List.of(), Location.of("indicators.yaml")));
    }
}
