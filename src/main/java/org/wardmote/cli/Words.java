package org.wardmote.cli;

import java.util.Locale;

/** How a word of the record is written in the content: {@code in-progress}. */
final class Words {

    private Words() {}

    static String of(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
