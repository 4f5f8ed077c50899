package org.wardmote.format;

/** How the headings of a file are called in addresses. */
@FunctionalInterface
public interface HeadingAnchors {

    /**
     * @param text of the heading, without markup
     * @param above the anchor of the heading one level up; empty where there is none
     */
    String anchorOf(String text, String above);
}
