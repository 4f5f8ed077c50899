package org.wardmote.model;

import java.util.List;
import java.util.Optional;
import org.wardmote.problem.Keyword;

/**
 * What is counted.
 *
 * @param per the base of its rate, such as {@code 1000 residents}
 * @param flagged whether it counts in "n of N"
 */
public record Indicator(
        String id,
        String title,
        State state,
        Optional<String> unit,
        Optional<Base> per,
        Optional<Polarity> polarity,
        Optional<String> source,
        Flagging flagging,
        Optional<Disclosure> disclosure,
        List<Break> breaks,
        Optional<Prose> words,
        Upkeep upkeep) {

    public Indicator {
        breaks = List.copyOf(breaks);
    }

    public enum State implements Keyword {
        LIVE,
        PLANNED,
        NOT_PUBLISHED,
        RETIRED
    }

    public enum Polarity implements Keyword {
        LOWER_IS_BETTER,
        HIGHER_IS_BETTER,
        NEUTRAL
    }

    public enum Flagging {
        COUNTED,
        NOT_COUNTED
    }

    /** Of what a rate is worked out: so many of the unit, such as 1,000 residents. */
    public record Base(int number, String of) {}

    /** Which figures anyone may see. */
    public record Disclosure(Policy policy, Optional<String> reason, int threshold, Zeros zeros) {}

    public enum Policy implements Keyword {
        OPEN,
        ROUND,
        SUPPRESS,
        WITHHOLD
    }

    public enum Zeros implements Keyword {
        SHOWN,
        PROTECTED
    }

    /** A change in how it is counted, which no comparison may cross. */
    public record Break(Quarter from, Kind kind, String note) {
        public enum Kind implements Keyword {
            DEFINITION,
            COVERAGE,
            RECORDING,
            GEOGRAPHY,
            SERVICE_CAPACITY
        }
    }
}
