package org.wardmote.format;

/**
 * Where words stand.
 *
 * @param anchor of the heading above them; empty before the first
 */
record Setting(String anchor, Appearance appearance) {

    /** Words that stand on one page alone may carry ids; those of an outcome stand on several. */
    enum Appearance {
        ONCE,
        ON_SEVERAL_PAGES
    }
}
