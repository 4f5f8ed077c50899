package org.wardmote.build;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.analyse.Findings;
import org.wardmote.check.Acknowledged;
import org.wardmote.check.Rules;
import org.wardmote.check.SiteCheck;
import org.wardmote.export.EditorFiles;
import org.wardmote.export.Exports;
import org.wardmote.export.StaticCopies;
import org.wardmote.memory.Memory;
import org.wardmote.model.Content;
import org.wardmote.model.Site;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.problem.Code;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;
import org.wardmote.read.ContentReader;
import org.wardmote.release.Release;
import org.wardmote.render.Assets;
import org.wardmote.render.Renderer;
import org.wardmote.render.Theme;
import org.wardmote.standing.Standing;
import org.wardmote.write.OutputFile;
import org.wardmote.write.Sink;

/**
 * From a content folder to finished files, in the order in which it happens. It writes nothing
 * itself: every file goes to a {@link Sink} as it is made.
 */
public final class Pipeline {

    private final Order order;
    private final Memory memory;
    private final Ahead ahead;
    private final Problems problems = new Problems();
    private final Problems ofSite = new Problems();

    private Pipeline(Order order, Memory memory, Ahead ahead) {
        this.order = order;
        this.memory = memory;
        this.ahead = ahead;
    }

    /**
     * What came of it.
     *
     * @param plan of the pages; none where an error stopped the build
     * @param files how many were made; none where an error stopped the build
     * @param problems in reading order, without those that {@code known:} acknowledges
     */
    public record Built(
            Survey survey,
            Optional<SitePlan> plan,
            Tally files,
            Took took,
            List<Problem> problems) {
        public Built {
            problems = List.copyOf(problems);
        }

        public Content content() {
            return survey.content();
        }

        public LocalDate asOf() {
            return survey.asOf();
        }
    }

    /** How long each part took. */
    public record Took(Duration reading, Duration checking, Duration making) {}

    private enum Until {
        SURVEYED,
        BUILT
    }

    /** Reads, checks, plans, renders; files are made only where nothing is wrong. */
    public static Built build(Order order, Sink sink, Progress progress) {
        progress.at("reading", 0, 0);
        return new Pipeline(order, Memory.none(), Ahead.OF_NOTHING)
                .run(Until.BUILT, new CountedFiles(sink, progress));
    }

    /** The same, with what earlier runs made of what is still so. */
    static Built build(Order order, Memory memory, Ahead ahead, Sink sink) {
        return new Pipeline(order, memory, ahead)
                .run(Until.BUILT, new CountedFiles(sink, Progress.unheard()));
    }

    /** Reads and checks, and makes nothing. */
    public static Survey survey(Order order, Memory memory) {
        return new Pipeline(order, memory, Ahead.OF_NOTHING)
                .run(Until.SURVEYED, new CountedFiles(Sink.nowhere(), Progress.unheard()))
                .survey();
    }

    private Built run(Until until, CountedFiles files) {
        Laps laps = new Laps();
        Content content = new ContentReader(order.reading(), problems, memory).read();
        Optional<Theme> theme = until == Until.BUILT ? theme(content) : Optional.empty();
        laps.next();
        LocalDate asOf = order.asOf().apply(content.record().site().zone());
        Rules.check(content, asOf, problems);
        Release release = release(content);
        Findings findings = findings(content, release);
        Rules.check(content, findings, problems);
        List<Problem> told = Acknowledged.apply(problems.list(), content);
        Survey survey = new Survey(content, release, findings, asOf, told);
        laps.next();
        if (theme.isEmpty() || survey.hasErrors()) {
            return new Built(survey, Optional.empty(), files.tally(), laps.took(), told);
        }
        Standing standing = survey.facts();
        makeAhead(standing, theme.get());
        SitePlan plan = SitePlan.of(standing, order.edition());
        files.expect(plan.pages().size());
        SiteCheck checked = SiteCheck.of(content, memory, files);
        Assets.write(plan, theme.get(), memory, checked);
        renderer(plan, theme.get()).render(plan, checked, ofSite);
        Exports.write(plan, standing, memory, checked);
        editorFiles(content.record().site()).forEach(checked::accept);
        StaticCopies.write(content.record().files(), order.content(), memory, checked);
        checked.finish(ofSite);
        laps.next();
        return new Built(survey, Optional.of(plan), files.tally(), laps.took(), all(told));
    }

    private Release release(Content content) {
        Release.Sources counts = Release.Sources.of(content.record(), content.datasets());
        return memory.recall("release", counts, problems, told -> Release.of(counts, told));
    }

    private Findings findings(Content content, Release release) {
        Findings.Sources figures = Findings.Sources.of(content.record(), release);
        return memory.recall("findings", figures, () -> Findings.of(figures));
    }

    private List<OutputFile> editorFiles(Site site) {
        return memory.recall(
                "browser editor",
                site,
                ofSite,
                told -> EditorFiles.of(site, order.editor(), order.siteFile(), told));
    }

    /** What is wrong with a page is told when it is made with all others. */
    private void makeAhead(Standing standing, Theme theme) {
        ahead.former()
                .map(plan -> plan.ahead(standing, ahead.paths()))
                .ifPresent(
                        plan -> renderer(plan, theme).render(plan, ahead.sink(), new Problems()));
    }

    private Renderer renderer(SitePlan plan, Theme theme) {
        return new Renderer(plan.frame(), theme, order.links(), memory);
    }

    private List<Problem> all(List<Problem> ofContent) {
        return Stream.concat(ofContent.stream(), ofSite.list().stream()).toList();
    }

    private Optional<Theme> theme(Content content) {
        String name = order.theme().orElse(content.record().site().theme().name());
        Optional<Theme> theme = Theme.find(name, order.themes(), memory);
        if (theme.isEmpty()) {
            problems.add(
                    Code.THEME_UNKNOWN,
                    order.siteFile(),
                    "there is no theme \"%s\".".formatted(name),
                    "Write \"theme: civic\", or put the theme into themes/%s/.".formatted(name));
        }
        return theme;
    }

    /** A watch that is read at the end of each part. */
    private static final class Laps {

        private final long[] ends = new long[4];
        private int ended;

        Laps() {
            next();
        }

        void next() {
            ends[ended++] = System.nanoTime();
        }

        Took took() {
            return new Took(lap(1), lap(2), lap(3));
        }

        private Duration lap(int number) {
            return number < ended
                    ? Duration.ofNanos(ends[number] - ends[number - 1])
                    : Duration.ZERO;
        }
    }
}
