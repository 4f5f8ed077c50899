package org.wardmote.cli;

import org.wardmote.Pipeline;
import org.wardmote.Progress;
import org.wardmote.write.Sink;

/** The pipeline, as the commands see it; their tests bring one that needs no content. */
@FunctionalInterface
interface SiteBuild {

    Built build(Pipeline.Order order, Sink sink, Progress progress);
}
