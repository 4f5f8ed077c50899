package org.wardmote.tell;

import java.util.ArrayList;
import java.util.List;
import org.wardmote.analyse.Confidence;
import org.wardmote.analyse.EvidenceFlag;
import org.wardmote.analyse.FlagFinding;
import org.wardmote.analyse.FlagHistory;
import org.wardmote.analyse.FlagMatrix;
import org.wardmote.analyse.FlagState;
import org.wardmote.analyse.LocalFlag;
import org.wardmote.model.Decimal;
import org.wardmote.model.Written;
import org.wardmote.page.Count;
import org.wardmote.page.LedgerEntry;
import org.wardmote.page.Line;
import org.wardmote.page.Mark;
import org.wardmote.standing.Standing;

/** How flags are told: a cell of the matrix, and the rule behind it with what is in force. */
public final class FlagWords {

    private FlagWords() {}

    /** {@code Rank; Strong}; {@code Rank 1 of 2}; {@code None}. */
    public static Line of(FlagFinding flags) {
        List<Line.Piece> pieces = new ArrayList<>();
        add(pieces, Mark.of("flag-rank", "Rank"), flags.local());
        add(
                pieces,
                flags.isStrong()
                        ? Mark.of("flag-strong", "Strong")
                        : Mark.of("flag-evidence", "Evidence"),
                flags.evidence());
        return pieces.isEmpty() ? Line.of(new Line.Remark("None")) : new Line(pieces);
    }

    private static void add(List<Line.Piece> pieces, Mark mark, FlagFinding.Flag flag) {
        FlagState now = flag.now();
        if (!now.isRaised() && !now.isOnTheWay()) {
            return;
        }
        if (!pieces.isEmpty()) {
            pieces.add(Line.words("; "));
        }
        if (!now.isRaised()) {
            pieces.add(Mark.of("flag-coming", mark.text() + " " + progress(now)));
            return;
        }
        pieces.add(mark);
        if (now.isOnTheWay()) {
            pieces.add(Line.words(", " + progress(now) + " clear"));
        }
    }

    private static String progress(FlagState state) {
        return state.towards() + " of " + state.needed();
    }

    /** By which a reader may sort: evidence before rank, what stands before what is coming. */
    public static double weight(FlagFinding flags) {
        double evidence = flags.isStrong() ? 3 : flags.evidence().isRaised() ? 2 : 0;
        double coming =
                flags.local().now().isOnTheWay() || flags.evidence().now().isOnTheWay() ? 0.25 : 0;
        return evidence + (flags.local().isRaised() ? 1 : 0) + coming;
    }

    /** {@code by rank}, {@code on evidence}. */
    public static String kind(FlagMatrix.Kind kind) {
        return switch (kind) {
            case LOCAL -> "by rank";
            case EVIDENCE -> "on evidence";
        };
    }

    /** The rule in force, with the numbers that the program and the site work by. */
    public static List<LedgerEntry> rule(Standing standing) {
        return List.of(
                entry(standing, "By rank", byRank(standing)),
                entry(standing, "On evidence", onEvidence()),
                entry(
                        standing,
                        "Strong evidence",
                        "The same, and the {ward} lies above the "
                                + percent(Confidence.NINETY_NINE_POINT_EIGHT.level())
                                + " funnel, which is widened by how much {wards} usually differ"
                                + " among themselves."),
                entry(standing, "Raised, and cleared", history(FlagHistory.USUAL)));
    }

    private static LedgerEntry entry(Standing standing, String label, String words) {
        return LedgerEntry.of(label, Line.of(standing.say(words)));
    }

    private static String byRank(Standing standing) {
        LocalFlag rule = LocalFlag.of(standing.record().site().flagRule());
        int wards = standing.findings().flags().rows().size();
        return highest(rule.places(wards))
                + " of four quarters among "
                + Written.number(wards)
                + " {wards} ("
                + percent(rule.topShare())
                + " of them, rounded "
                + (rule.rounding() == LocalFlag.Rounding.DOWN ? "down" : "up")
                + "). {Wards} with the same rate share the flag. There are always so many, however"
                + " much alike the {wards} are.";
    }

    private static String onEvidence() {
        return "{A ward} had at least "
                + Count.of(EvidenceFlag.FEWEST_EVENTS)
                + " events in four quarters, at least "
                + Count.of((long) EvidenceFlag.LEAST_EXCESS)
                + " more than it would have at the {district}'s rate, and the "
                + percent(Confidence.NINETY_FIVE.level())
                + " interval of its rate lies above that of the {district}. There are as many as the"
                + " evidence supports.";
    }

    private static String history(FlagHistory history) {
        return "A flag is raised after "
                + Count.of(history.raiseAfter())
                + " quarters on end that meet its rule, and cleared after "
                + Count.of(history.clearAfter())
                + " on end that do not; \"1 of "
                + history.raiseAfter()
                + "\" is on the way.";
    }

    private static String highest(int places) {
        return switch (places) {
            case 0 -> "No {ward} is flagged by the rate";
            case 1 -> "{A ward} has the highest rate";
            default -> "{A ward} has one of the " + Count.of(places) + " highest rates";
        };
    }

    /** {@code 20%}, {@code 99.8%}. */
    public static String percent(double share) {
        double percent = share * 100;
        boolean isWhole = Math.abs(percent - Math.rint(percent)) < 1e-9;
        return Decimal.of(percent, isWhole ? 0 : 1).plain() + "%";
    }
}
