package org.wardmote.model;

/** What a sub-group reported of an area at a meeting. */
public record Position(String area, String body, String words, Place place) {}
