package org.wardmote.write;

/** What publishing will do to a file of the new site. */
enum Fate {
    ADDED,
    CHANGED,
    UNCHANGED
}
