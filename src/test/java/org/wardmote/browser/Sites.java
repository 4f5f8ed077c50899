package org.wardmote.browser;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wardmote.build.Order;
import org.wardmote.build.Pipeline;
import org.wardmote.build.Progress;
import org.wardmote.export.EditorPackage;
import org.wardmote.model.PublicRecord;
import org.wardmote.plan.site.Frame;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.release.Release;
import org.wardmote.render.LinkStyle;
import org.wardmote.standing.Standing;
import org.wardmote.write.MemorySink;

/** The sites that browser tests look at, each built once for the whole run. */
final class Sites implements AutoCloseable {

    /** A content folder, and the day on which it is looked at. */
    private record Folder(Path content, LocalDate asOf) {}

    private static final Folder GOLDEN =
            new Folder(Path.of("src/test/sites/whole-record/content"), LocalDate.of(2025, 12, 1));
    private static final Folder REAL = new Folder(Path.of("content"), LocalDate.of(2026, 11, 22));

    private final Map<Folder, PublishedSite> published = new HashMap<>();

    /** The site that has something of every kind that content may hold. */
    PublishedSite golden() {
        return published.computeIfAbsent(GOLDEN, Sites::publish);
    }

    /** The site that this repository publishes. */
    PublishedSite real() {
        return published.computeIfAbsent(REAL, Sites::publish);
    }

    /** The golden site as it is opened from disk: its files by their paths. */
    static Map<String, byte[]> portable() {
        MemorySink sink = new MemorySink();
        build(GOLDEN, LinkStyle.PORTABLE, sink);
        return files(sink);
    }

    private static PublishedSite publish(Folder folder) {
        MemorySink sink = new MemorySink();
        Pipeline.Built built = build(folder, LinkStyle.SERVED, sink);
        PublicRecord record = built.content().record();
        Release release = Release.of(record, built.content().datasets());
        Standing standing = new Standing(record, release, built.asOf());
        SitePlan plan = SitePlan.of(standing, Frame.Edition.PUBLIC);
        Map<String, byte[]> files = files(sink);
        return PublishedSite.of(
                "the site of " + folder.content(),
                files,
                SamplePage.ofEachKind(plan.pages(), files),
                standing.record().site().address());
    }

    private static Pipeline.Built build(Folder folder, LinkStyle links, MemorySink sink) {
        Order order =
                new Order(
                        folder.content(),
                        folder.content().resolveSibling("themes"),
                        Optional.empty(),
                        zone -> folder.asOf(),
                        links,
                        Frame.Edition.PUBLIC,
                        EditorPackage.standIns());
        Pipeline.Built built = Pipeline.build(order, sink, Progress.unheard());
        if (sink.files().isEmpty()) {
            throw new AssertionError(folder.content() + " has errors: " + built.problems());
        }
        return built;
    }

    private static Map<String, byte[]> files(MemorySink sink) {
        Map<String, byte[]> files = new TreeMap<>();
        sink.files().forEach((path, file) -> files.put(path, file.bytes()));
        return files;
    }

    @Override
    public void close() {
        published.values().forEach(PublishedSite::close);
    }
}
