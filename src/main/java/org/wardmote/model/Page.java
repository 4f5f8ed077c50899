package org.wardmote.model;

/**
 * A page of plain words, such as the accessibility statement.
 *
 * @param id the name of its file, and its address
 */
public record Page(String id, String title, Prose words, Upkeep upkeep) {}
