package org.wardmote.serve;

import java.util.Set;
import org.wardmote.build.WarmBuild;
import org.wardmote.write.Sink;

/** A build that can be asked again and again: {@code warmBuild::rebuild}. */
@FunctionalInterface
public interface Rebuilding {

    /**
     * @param wantedFirst paths of files that someone looks at
     * @param ready gets each file with other bytes as soon as it is made, from several threads
     */
    WarmBuild.Rebuilt rebuild(Set<String> wantedFirst, Sink ready);
}
