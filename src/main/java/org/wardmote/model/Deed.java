package org.wardmote.model;

import org.wardmote.problem.Keyword;

/**
 * What a body does by a labelled paragraph, as a register counts it. Only what settles a matter is
 * a decision: whoever is recommended something has yet to decide, and whoever is nominated has yet
 * to be appointed.
 */
public enum Deed implements Keyword {
    DECISION,
    RECOMMENDATION,
    APPOINTMENT,
    NOMINATION
}
