package org.wardmote.export;

import java.util.List;
import org.wardmote.plan.Facts;
import org.wardmote.plan.SitePlan;
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

    public static void write(SitePlan plan, Facts facts, Sink sink) {
        EXPORTERS.parallelStream()
                .flatMap(exporter -> exporter.files(plan, facts).stream())
                .forEach(sink::accept);
    }
}
