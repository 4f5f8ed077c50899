package org.wardmote.analyse;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a flag from coming and going each quarter: it is raised after so many quarters on end that
 * met its rule, and cleared after so many on end that did not.
 */
public record FlagHistory(int raiseAfter, int clearAfter) {

    public static final FlagHistory USUAL = new FlagHistory(2, 3);

    public FlagHistory {
        if (raiseAfter < 1 || clearAfter < 1) {
            throw new IllegalArgumentException("a flag changes after one quarter at the soonest");
        }
    }

    /** What a quarter says of the rule; a quarter that is not known breaks any row of quarters. */
    public enum Reading {
        MET,
        NOT_MET,
        NOT_KNOWN
    }

    /** How the flag stood after each quarter. */
    public List<FlagState> states(List<Reading> oldestFirst) {
        List<FlagState> states = new ArrayList<>();
        FlagState state = new FlagState(FlagState.Standing.CLEAR, 0, raiseAfter);
        for (Reading reading : oldestFirst) {
            state = after(state, reading);
            states.add(state);
        }
        return List.copyOf(states);
    }

    private FlagState after(FlagState state, Reading reading) {
        boolean raised = state.standing() == FlagState.Standing.RAISED;
        int towards = reading == (raised ? Reading.NOT_MET : Reading.MET) ? state.towards() + 1 : 0;
        if (towards < state.needed()) {
            return new FlagState(state.standing(), towards, state.needed());
        }
        return raised
                ? new FlagState(FlagState.Standing.CLEAR, 0, raiseAfter)
                : new FlagState(FlagState.Standing.RAISED, 0, clearAfter);
    }
}
