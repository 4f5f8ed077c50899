package org.wardmote.build;

/** Finished files by kind. */
public record Tally(int pages, int others) {}
