package org.wardmote.plan;

/**
 * The tile map with the one area marked of which a page tells.
 *
 * @param area whose square is marked
 * @param current {@code page} where that is the area of the page, {@code location} where the area
 *     of the page lies within it
 */
public record Locator(TileMap map, String area, String current, String caption) {}
