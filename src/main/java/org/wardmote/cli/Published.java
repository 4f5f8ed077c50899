package org.wardmote.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.wardmote.report.Ink;
import org.wardmote.write.Publication;

/** What publishing did, in words. */
final class Published {

    private Published() {}

    /** The last line of the summary. */
    static String line(Publication done, long nanos, Ink ink) {
        return "  written  %d new, %d changed, %d removed; %d as they were   %s"
                .formatted(
                        done.added(),
                        done.changed(),
                        done.removed(),
                        done.unchanged(),
                        ink.faint(Summary.seconds(Duration.ofNanos(nanos))));
    }

    static String strangers(Publication done, Path site) {
        int count = done.strangers().size();
        return "  left     %s in %s/ that Wardmote did not make"
                .formatted(Counted.of(count, "file"), site);
    }

    static String ready(Publication done, Path site) {
        return done.wroteNothing() ? site + "/ was up to date already." : site + "/ is ready.";
    }
}
