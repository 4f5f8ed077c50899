package org.wardmote.serve;

import java.time.Duration;
import org.wardmote.build.WarmBuild.Rebuilt;

/** Hears what becomes of each change; {@code cli} tells it on the terminal. */
public interface Listener {

    /** The site as it stands after a look at the content, which took so long. */
    void rebuilt(Rebuilt site, Duration took);

    /** Wardmote itself failed; the site stands as it was, and the next change is tried again. */
    void failed(RuntimeException fault);
}
