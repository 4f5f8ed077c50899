package org.wardmote.build;

import java.util.Optional;
import java.util.Set;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.write.Sink;

/**
 * What is made before the site is planned as a whole, because someone waits for it.
 *
 * @param paths of files that someone looks at
 * @param former the plan that they stood in; none where nothing was planned before
 * @param sink for these files alone; each comes a second time with all others
 */
record Ahead(Set<String> paths, Optional<SitePlan> former, Sink sink) {

    static final Ahead OF_NOTHING = new Ahead(Set.of(), Optional.empty(), Sink.nowhere());

    Ahead {
        paths = Set.copyOf(paths);
    }
}
