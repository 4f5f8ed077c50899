package org.wardmote.export;

import java.util.List;
import org.wardmote.memory.Memory;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.standing.Standing;
import org.wardmote.write.OutputFile;
import org.wardmote.write.Sink;

/** Every kind of file that is offered besides the pages. A new kind is a class and a line here. */
public final class Exports {

    private static final List<Exporter> EXPORTERS =
            List.of(
                    HostFiles::of,
                    Sitemap::of,
                    MeetingCalendar::of,
                    MeetingData::of,
                    ActionsTable::of,
                    FigureFiles::of,
                    DataFiles::of);

    private Exports() {}

    public static void write(SitePlan plan, Standing standing, Memory memory, Sink sink) {
        List<OutputFile> files =
                EXPORTERS.parallelStream()
                        .flatMap(exporter -> exporter.files(plan, standing, memory).stream())
                        .toList();
        files.parallelStream().forEach(sink::accept);
    }
}
