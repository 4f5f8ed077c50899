package org.wardmote.browser;

/**
 * One fault that a {@link Judge} saw on a page.
 *
 * @param rule the rule that is broken: {@code color-contrast}
 * @param what is wrong, for a person
 * @param where the element, the address or the file to look at
 */
record Finding(String rule, String what, String where) {

    @Override
    public String toString() {
        return rule + ": " + what + "\n      " + where.replace("\n", "\n      ");
    }
}
