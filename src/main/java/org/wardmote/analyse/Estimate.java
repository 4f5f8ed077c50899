package org.wardmote.analyse;

/**
 * A value worked out from a count, and the interval that tells how far chance may have moved it.
 */
public record Estimate(double value, Interval interval) {}
