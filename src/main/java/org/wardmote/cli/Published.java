package org.wardmote.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.wardmote.model.Written;
import org.wardmote.write.Publication;

/** What publishing did, in words. */
final class Published {

    /** How to see a site that does not open from disk. */
    static final String PREVIEW = " Preview it with: wardmote serve";

    private Published() {}

    static String counts(Publication done) {
        return String.format(
                Locale.UK,
                "%,d new, %,d changed, %,d removed; %,d as they were",
                done.added(),
                done.changed(),
                done.removed(),
                done.unchanged());
    }

    /** Empty where the folder holds nothing but the site. */
    static Optional<String> strangers(Publication done, Path site) {
        int count = done.strangers().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        "  left     %s in %s/ that Wardmote did not make"
                                .formatted(Written.counted(count, "file"), site));
    }

    static String ready(Publication done, Path site) {
        return done.wroteNothing() ? site + "/ was up to date already." : site + "/ is ready.";
    }

    /** Where a copy that opens from disk begins. */
    static String door(Path site) {
        return " Open " + site.resolve("index.html") + " to look at it.";
    }
}
