package org.wardmote.model;

/** What its editors say of a quarter's figures: {@code data/2025-q3/commentary.md}. */
public record Commentary(Quarter quarter, Prose words) {}
