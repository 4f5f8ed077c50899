package org.wardmote.build;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.wardmote.memory.RunMemory;
import org.wardmote.model.Site;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Severity;
import org.wardmote.write.OutputFile;
import org.wardmote.write.Sink;

/**
 * A site that is built again and again in memory while its content is written.
 *
 * <pre>
 * WarmBuild site = WarmBuild.of(order);
 * Rebuilt first = site.rebuild(Set.of(), Sink.nowhere());
 * // … an editor saves meetings/2024-03-12-elm/minutes.md …
 * Rebuilt next = site.rebuild(Set.of("meetings/2024-03-12-elm/index.html"), toTheBrowser);
 * next.changed();   // the paths of the files that have other bytes now
 * </pre>
 *
 * <p>Each call looks at the folders anew, whatever became of them since: nobody need tell it what
 * was changed. What comes of it is what a full build makes, byte for byte.
 */
public final class WarmBuild {

    /** A file may go while the folder is looked at; a program that saves one is soon done. */
    private static final int TRIES = 5;

    private static final long PAUSE_MILLIS = 20;

    private final Order order;
    private final RunMemory memory = new RunMemory();
    private Optional<SitePlan> plan = Optional.empty();
    private Rebuilt former = Rebuilt.NOTHING;

    private WarmBuild(Order order) {
        this.order = order;
    }

    /** Nothing is read before the first {@link #rebuild}. */
    public static WarmBuild of(Order order) {
        return new WarmBuild(order);
    }

    /**
     * What stands after a look at the content.
     *
     * @param files all files of the site by path, those that did not change among them as the same
     *     objects as before
     * @param changed the paths of files that are new or have other bytes than before the call
     * @param removed the paths of files that were there before the call
     * @param problems in reading order, as a build tells them
     * @param imprint what the files are; none before any were made
     */
    public record Rebuilt(
            SortedMap<String, OutputFile> files,
            SortedSet<String> changed,
            SortedSet<String> removed,
            List<Problem> problems,
            Optional<Imprint> imprint) {

        static final Rebuilt NOTHING =
                new Rebuilt(
                        new TreeMap<>(),
                        new TreeSet<>(),
                        new TreeSet<>(),
                        List.of(),
                        Optional.empty());

        public Rebuilt {
            files = Collections.unmodifiableSortedMap(files);
            changed = Collections.unmodifiableSortedSet(changed);
            removed = Collections.unmodifiableSortedSet(removed);
            problems = List.copyOf(problems);
        }

        /** The file at a path of the site, such as {@code index.html}. */
        public Optional<OutputFile> file(String path) {
            return Optional.ofNullable(files.get(path));
        }

        /**
         * Whether something must be mended. Then files stand that are older than the content: all
         * of them where the content has the error, so that nothing was made; where it was found in
         * the finished site (a fault in a template, a broken link), those that could not be made.
         */
        public boolean hasErrors() {
            return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        }

        /** The same with problems that are put another way. */
        public Rebuilt told(UnaryOperator<List<Problem>> telling) {
            return new Rebuilt(files, changed, removed, telling.apply(problems), imprint);
        }

        private Rebuilt unchanged(List<Problem> other) {
            return new Rebuilt(files, new TreeSet<>(), new TreeSet<>(), other, imprint);
        }
    }

    /**
     * Which site this is, where the public will find it, and of which day.
     *
     * @param address whole, with the path that the site lives at: {@code
     *     https://example.org/wardmote/}
     */
    public record Imprint(String name, String address, LocalDate asOf) {

        private static Imprint of(Pipeline.Built built) {
            Site site = built.content().record().site();
            return new Imprint(site.name(), site.address().text(), built.asOf());
        }
    }

    /**
     * Makes what changed since the last call. One call at a time; others wait.
     *
     * @param wantedFirst paths of files that someone looks at; they are made before all others
     * @param ready gets each file that is new or has other bytes as soon as it is made, which may
     *     be before the site is checked as a whole; it is called from several threads
     */
    public synchronized Rebuilt rebuild(Set<String> wantedFirst, Sink ready) {
        for (int left = TRIES; ; left--) {
            try {
                former = made(wantedFirst, ready);
                return former;
            } catch (UncheckedIOException broken) {
                if (left == 1) {
                    former = former.unchanged(List.of(unreadable(broken)));
                    return former;
                }
                pause();
            }
        }
    }

    private Rebuilt made(Set<String> wantedFirst, Sink ready) {
        Arrivals arrivals = new Arrivals(former.files(), ready);
        Pipeline.Built built =
                Pipeline.build(
                        order, memory, new Ahead(wantedFirst, plan, arrivals::ahead), arrivals);
        if (built.plan().isEmpty()) {
            return former.unchanged(built.problems());
        }
        memory.forgetUnused();
        plan = built.plan();
        boolean isWhole =
                built.problems().stream()
                        .noneMatch(problem -> problem.severity() == Severity.ERROR);
        TreeMap<String, OutputFile> files = new TreeMap<>(arrivals.files());
        TreeSet<String> removed = new TreeSet<>(former.files().keySet());
        removed.removeAll(files.keySet());
        if (!isWhole) {
            removed.forEach(path -> files.put(path, former.files().get(path)));
            removed.clear();
        }
        return new Rebuilt(
                files,
                arrivals.changed(),
                removed,
                built.problems(),
                Optional.of(Imprint.of(built)));
    }

    private Problem unreadable(UncheckedIOException broken) {
        return new Problem(
                Code.FILE_UNREADABLE,
                Location.of(""),
                "%s (%s).".formatted(broken.getMessage(), broken.getCause().getMessage()),
                "Look whether it is there and may be read; it is tried again on the next change.");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
