package org.wardmote.export;

import java.util.List;
import org.wardmote.memory.Memory;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.standing.Standing;
import org.wardmote.write.OutputFile;

/** Offers one kind of file besides the pages; none where the record has nothing for it. */
@FunctionalInterface
public interface Exporter {
    List<OutputFile> files(SitePlan plan, Standing standing, Memory memory);
}
