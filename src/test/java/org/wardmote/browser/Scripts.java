package org.wardmote.browser;

/** Whether a page may run its scripts. */
enum Scripts {
    ON,
    OFF;

    @Override
    public String toString() {
        return this == ON ? "with scripts" : "without scripts";
    }
}
