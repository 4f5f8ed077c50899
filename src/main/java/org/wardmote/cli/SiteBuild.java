package org.wardmote.cli;

import org.wardmote.build.Order;
import org.wardmote.build.Progress;
import org.wardmote.write.Sink;

/** The pipeline, as the commands see it; their tests bring one that needs no content. */
@FunctionalInterface
interface SiteBuild {

    Built build(Order order, Sink sink, Progress progress);
}
