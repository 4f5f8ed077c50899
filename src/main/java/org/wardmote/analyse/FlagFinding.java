package org.wardmote.analyse;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wardmote.model.Quarter;

/**
 * How both flags of a ward stand, and how they stood.
 *
 * @param readings what the four quarters up to each quarter say of evidence by themselves; a
 *     quarter without a rate has none
 */
public record FlagFinding(Flag local, Flag evidence, SortedMap<Quarter, EvidenceFlag> readings) {

    public FlagFinding {
        readings = Collections.unmodifiableSortedMap(new TreeMap<>(readings));
    }

    /**
     * One of the two flags.
     *
     * @param states after each quarter, from the first that has a rate; not empty
     * @param met the quarters that met its rule by themselves
     */
    public record Flag(SortedMap<Quarter, FlagState> states, SortedSet<Quarter> met) {

        public Flag {
            states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
            met = Collections.unmodifiableSortedSet(new TreeSet<>(met));
        }

        /** After the newest quarter. */
        public FlagState now() {
            return states.get(states.lastKey());
        }

        /** After a quarter, or the newest before it; empty where there was no rate yet. */
        public Optional<FlagState> at(Quarter quarter) {
            return newest(states, quarter);
        }

        public boolean isRaised() {
            return now().isRaised();
        }

        /** Raised with the newest quarter. */
        public boolean isNew() {
            return isRaised() && !wasRaised();
        }

        /** Cleared with the newest quarter. */
        public boolean isCleared() {
            return !isRaised() && wasRaised();
        }

        private boolean wasRaised() {
            return at(states.lastKey().plus(-1)).filter(FlagState::isRaised).isPresent();
        }
    }

    /** What the newest four quarters say by themselves. */
    public EvidenceFlag reading() {
        return readings.getOrDefault(evidence.states().lastKey(), EvidenceFlag.NONE);
    }

    /** Whether the evidence flag is raised and the newest four quarters lie outside the funnel. */
    public boolean isStrong() {
        return evidence.isRaised() && reading() == EvidenceFlag.STRONG;
    }

    /** Whether either flag stood after a quarter. */
    public boolean isHeldAt(Quarter quarter) {
        return local.at(quarter).filter(FlagState::isRaised).isPresent()
                || evidence.at(quarter).filter(FlagState::isRaised).isPresent();
    }

    /** Whether the evidence flag stood and was strong after a quarter. */
    public boolean isStrongAt(Quarter quarter) {
        return evidence.at(quarter).filter(FlagState::isRaised).isPresent()
                && newest(readings, quarter).filter(EvidenceFlag.STRONG::equals).isPresent();
    }

    private static <T> Optional<T> newest(SortedMap<Quarter, T> byQuarter, Quarter quarter) {
        SortedMap<Quarter, T> upTo = byQuarter.headMap(quarter.plus(1));
        return upTo.isEmpty() ? Optional.empty() : Optional.of(upTo.get(upTo.lastKey()));
    }
}
