package org.wardmote.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.wardmote.build.Survey;
import org.wardmote.export.Exports;
import org.wardmote.memory.Memory;
import org.wardmote.model.PublicRecord.StaticFile;
import org.wardmote.model.Site;
import org.wardmote.page.SitePage;
import org.wardmote.plan.site.Frame;
import org.wardmote.plan.site.RedirectPage;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.write.MemorySink;

/** Every address of the site, but for the files of its theme. */
final class UrlList implements Listing {

    private static final String FILE = "file";

    @Override
    public String name() {
        return "urls";
    }

    @Override
    public List<String> columns() {
        return List.of("path", "kind", "title", "url");
    }

    @Override
    public List<List<Object>> rows(Survey survey) {
        SitePlan plan = SitePlan.of(survey.facts(), Frame.Edition.PUBLIC);
        Site site = survey.content().record().site();
        return Stream.of(
                        plan.pages().stream().map(UrlList::entry),
                        exported(plan, survey),
                        survey.content().record().files().stream().map(UrlList::entry))
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(Entry::path))
                .map(entry -> entry.cells(site))
                .toList();
    }

    /**
     * @param path within the site, not encoded
     */
    private record Entry(String path, String escaped, String kind, String title) {

        List<Object> cells(Site site) {
            String root = site.address().text();
            String stroke = root.endsWith("/") ? "" : "/";
            return List.of(path.isEmpty() ? "/" : path, kind, title, root + stroke + escaped);
        }
    }

    private static Entry entry(SitePage page) {
        String title =
                page instanceof RedirectPage redirect
                        ? "to " + redirect.to().address()
                        : page.head().title();
        return new Entry(
                page.head().address().path(),
                page.head().address().escaped(),
                page.template(),
                title);
    }

    private static Entry entry(StaticFile file) {
        return new Entry(file.address().path(), file.address().escaped(), FILE, file.path());
    }

    private static Stream<Entry> exported(SitePlan plan, Survey survey) {
        MemorySink sink = new MemorySink();
        Exports.write(plan, survey.facts(), Memory.none(), sink);
        return sink.files().keySet().stream().map(path -> new Entry(path, path, FILE, ""));
    }
}
