package org.wardmote;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wardmote.check.SiteCheck;
import org.wardmote.export.Exports;
import org.wardmote.export.StaticCopies;
import org.wardmote.memory.Memory;
import org.wardmote.model.Content;
import org.wardmote.plan.Facts;
import org.wardmote.plan.Frame;
import org.wardmote.plan.SitePlan;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;
import org.wardmote.read.ContentReader;
import org.wardmote.read.Visibility;
import org.wardmote.render.Assets;
import org.wardmote.render.LinkStyle;
import org.wardmote.render.Renderer;
import org.wardmote.render.Theme;
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

    private Pipeline(Order order, Memory memory, Ahead ahead) {
        this.order = order;
        this.memory = memory;
        this.ahead = ahead;
    }

    /**
     * What is to be built.
     *
     * @param themes the folder of themes that is looked at before the one that Wardmote carries
     * @param theme in place of the one that {@code site.yaml} names
     * @param asOf the date that ageing is worked out for, once the site's time zone is known
     */
    public record Order(
            Path content,
            Path themes,
            Optional<String> theme,
            Function<ZoneId, LocalDate> asOf,
            LinkStyle links,
            Frame.Edition edition) {

        /** What of it concerns reading. */
        ContentReader.Order reading() {
            return new ContentReader.Order(
                    content,
                    asOf,
                    edition == Frame.Edition.WITH_HIDDEN
                            ? Visibility.Hidden.SHOWN
                            : Visibility.Hidden.KEPT_OUT);
        }
    }

    /**
     * What came of it.
     *
     * @param plan of the pages; none where an error stopped the build
     * @param files how many were made; none where an error stopped the build
     * @param problems in reading order, without those that {@code known:} acknowledges
     */
    public record Built(
            Content content,
            LocalDate asOf,
            Optional<SitePlan> plan,
            Tally files,
            Took took,
            List<Problem> problems) {
        public Built {
            problems = List.copyOf(problems);
        }
    }

    /** Finished files by kind. */
    public record Tally(int pages, int others) {}

    /** How long each part took. */
    public record Took(Duration reading, Duration checking, Duration making) {}

    /** Reads, checks, plans, renders; files are made only where nothing is wrong. */
    public static Built build(Order order, Sink sink, Progress progress) {
        return new Pipeline(order, Memory.none(), Ahead.OF_NOTHING).build(sink, progress);
    }

    /** The same, with what earlier runs made of what is still so. */
    static Built build(Order order, Memory memory, Ahead ahead, Sink sink) {
        return new Pipeline(order, memory, ahead).build(sink, Progress.unheard());
    }

    private Built build(Sink sink, Progress progress) {
        long start = System.nanoTime();
        progress.at("reading", 0, 0);
        Content content = new ContentReader(order.reading(), problems, memory).read();
        long read = System.nanoTime();
        Optional<Theme> theme = theme(content);
        Survey survey = Survey.of(content, order.reading(), problems, memory);
        long checked = System.nanoTime();
        CountedFiles files = new CountedFiles(sink, progress);
        Problems ofSite = new Problems();
        Optional<SitePlan> plan = Optional.empty();
        if (theme.isPresent() && !survey.hasErrors()) {
            Making making = new Making(theme.get(), files, ofSite);
            plan = Optional.of(make(content, survey.facts(), making));
        }
        long made = System.nanoTime();
        return new Built(
                content,
                survey.asOf(),
                plan,
                files.tally(),
                new Took(between(start, read), between(read, checked), between(checked, made)),
                Stream.concat(survey.problems().stream(), ofSite.list().stream()).toList());
    }

    private record Making(Theme theme, CountedFiles files, Problems problems) {}

    private SitePlan make(Content content, Facts facts, Making making) {
        ahead.former().ifPresent(plan -> makeAhead(plan.ahead(facts, ahead.paths()), making));
        SitePlan plan = SitePlan.of(facts, order.edition());
        making.files().expect(plan.pages().size());
        SiteCheck checked = SiteCheck.of(content, memory, making.files());
        Assets.write(plan, making.theme(), memory, checked);
        renderer(plan, making.theme()).render(plan, checked, making.problems());
        Exports.write(plan, facts, memory, checked);
        StaticCopies.write(content.record().files(), order.content(), memory, checked);
        checked.finish(making.problems());
        return plan;
    }

    /** What is wrong with a page is told when it is made with all others. */
    private void makeAhead(SitePlan plan, Making making) {
        renderer(plan, making.theme()).render(plan, ahead.sink(), new Problems());
    }

    private Renderer renderer(SitePlan plan, Theme theme) {
        return new Renderer(plan.frame(), theme, order.links(), memory);
    }

    private Optional<Theme> theme(Content content) {
        String name = order.theme().orElse(content.record().site().theme().name());
        Optional<Theme> theme = Theme.find(name, order.themes(), memory);
        if (theme.isEmpty()) {
            problems.add(
                    Code.THEME_UNKNOWN,
                    Location.of("site.yaml"),
                    "there is no theme \"%s\".".formatted(name),
                    "Write \"theme: civic\", or put the theme into themes/%s/.".formatted(name));
        }
        return theme;
    }

    private static Duration between(long start, long end) {
        return Duration.ofNanos(end - start);
    }
}
