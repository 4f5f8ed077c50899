package org.wardmote.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.wardmote.memory.Memory;
import org.wardmote.page.Figure;
import org.wardmote.plan.Elmbridge;
import org.wardmote.plan.ElmbridgeCharts;
import org.wardmote.plan.site.Frame;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.problem.Problems;
import org.wardmote.render.Assets;
import org.wardmote.render.LinkStyle;
import org.wardmote.render.Renderer;
import org.wardmote.render.Theme;
import org.wardmote.standing.Standing;
import org.wardmote.write.OutputFile;

/** A small site of one page, on which invented figures hang as the theme shows them. */
final class Gallery implements AutoCloseable {

    private final Browser browser;
    private final SiteServer server;

    private Gallery(Browser browser, SiteServer server) {
        this.browser = browser;
        this.server = server;
    }

    /** Serves the page and opens it. */
    static Gallery open(Browser browser, List<Figure> figures) {
        SiteServer server = SiteServer.start(files(figures), "/", Scripts.ON);
        browser.open(server.address(ElmbridgeCharts.PAGE.path()));
        return new Gallery(browser, server);
    }

    /** The browser that shows it. */
    Browser browser() {
        return browser;
    }

    private static Map<String, byte[]> files(List<Figure> figures) {
        Map<String, OutputFile> files = new ConcurrentHashMap<>();
        Standing standing =
                new Standing(
                        Elmbridge.record(List.of(), List.of(), List.of()),
                        Elmbridge.day("2025-12-01"));
        Frame frame = SitePlan.of(standing, Frame.Edition.PUBLIC).frame();
        SitePlan plan = SitePlan.of(frame, List.of(ElmbridgeCharts.page(figures)));
        Theme theme = Theme.find("civic", Path.of("no-such-folder")).orElseThrow();
        Problems problems = new Problems();
        Assets.write(plan, theme, Memory.none(), file -> files.put(file.path(), file));
        new Renderer(frame, theme, LinkStyle.SERVED, Memory.none())
                .render(plan, file -> files.put(file.path(), file), problems);
        if (!problems.list().isEmpty()) {
            throw new IllegalStateException(problems.list().toString());
        }
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, file) -> bytes.put(path, file.bytes()));
        return bytes;
    }

    @Override
    public void close() {
        server.close();
    }
}
