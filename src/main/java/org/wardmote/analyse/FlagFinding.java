package org.wardmote.analyse;

import java.util.Optional;

/**
 * How both flags of a ward stand in the newest quarter.
 *
 * @param reading what the newest four quarters say by themselves
 */
public record FlagFinding(Flag local, Flag evidence, EvidenceFlag reading) {

    /**
     * One of the two flags.
     *
     * @param before how it stood in the quarter before; empty in the first
     */
    public record Flag(FlagState now, Optional<FlagState> before) {

        public boolean isRaised() {
            return now.isRaised();
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
            return before.filter(FlagState::isRaised).isPresent();
        }
    }

    /** Whether the evidence flag is raised and the newest four quarters lie outside the funnel. */
    public boolean isStrong() {
        return evidence.isRaised() && reading == EvidenceFlag.STRONG;
    }
}
