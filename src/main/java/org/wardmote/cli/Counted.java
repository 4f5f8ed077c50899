package org.wardmote.cli;

import java.util.Locale;

/** Numbers of things, as they are spoken of: {@code 1 warning}, {@code 1,200 files}. */
final class Counted {

    private Counted() {}

    static String of(long count, String one) {
        return of(count, one, one + "s");
    }

    static String of(long count, String one, String many) {
        return String.format(Locale.UK, "%,d %s", count, count == 1 ? one : many);
    }
}
