package org.wardmote.release;

import java.util.Optional;

/** What is shown in place of a count, and what that tells. */
interface Mask {

    /** Whether nobody is to find out about such a count. */
    boolean isSecret(long count);

    /** How far apart the least and the most that a secret could be must at least lie. */
    long width();

    Released shown(Released.Count count);

    /** What a reader is told by that; empty where nothing. */
    Optional<FeasibleRange> told(long count);

    /** What a reader is told who knows that a number is shown, and only within what range it is. */
    FeasibleRange behind(FeasibleRange shown);
}
