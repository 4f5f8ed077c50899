package org.wardmote.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.wardmote.export.EditorPackage;
import org.wardmote.memory.RunMemory;
import org.wardmote.plan.site.Frame;
import org.wardmote.plan.site.SitePlan;
import org.wardmote.render.LinkStyle;
import org.wardmote.write.Sink;

/**
 * How long one sentence of one meeting takes from the look at the folder to its page, in a build
 * that is warm, and how long all the rest. Not a test, since how long depends on the machine:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.wardmote.build.WarmBuildBenchmark content 2020-11-12-csp
 * java -cp … org.wardmote.build.WarmBuildBenchmark 1000
 * </pre>
 */
public final class WarmBuildBenchmark {

    private static final int WARMING = 30;
    private static final int EDITS = 50;

    private final Order order;
    private final Path minutes;
    private final String page;
    private final RunMemory memory = new RunMemory();
    private final Map<String, List<Long>> nanos = new TreeMap<>();
    private Optional<SitePlan> plan = Optional.empty();

    private WarmBuildBenchmark(Path content, String meeting) {
        this.order =
                new Order(
                        content,
                        Path.of("themes"),
                        Optional.empty(),
                        zone -> LocalDate.of(2025, 12, 1),
                        LinkStyle.SERVED,
                        Frame.Edition.PUBLIC,
                        EditorPackage.standIns());
        this.minutes = content.resolve("meetings/" + meeting + "/minutes.md");
        this.page = "meetings/" + meeting + "/index.html";
    }

    /**
     * @param arguments a content folder and a meeting in it; or how many meetings to invent
     */
    public static void main(String... arguments) throws IOException {
        Path copy = Files.createTempDirectory("warm").resolve("content");
        if (arguments.length == 2) {
            copy(Path.of(arguments[0]), copy);
            new WarmBuildBenchmark(copy, arguments[1]).run();
        } else {
            LargeSite site = new LargeSite(Integer.parseInt(arguments[0]), 24, 12);
            site.write(copy);
            new WarmBuildBenchmark(copy, site.id(site.meetings() / 2)).run();
        }
    }

    private void run() throws IOException {
        String words = Files.readString(minutes);
        for (int edit = 0; edit < WARMING + EDITS; edit++) {
            Files.writeString(
                    minutes, words + "\nThe members heard of %d lamps.\n".formatted(edit));
            if (edit == WARMING) {
                nanos.clear();
            }
            rebuild();
        }
        nanos.forEach(WarmBuildBenchmark::print);
    }

    private void rebuild() {
        AtomicLong wanted = new AtomicLong();
        Sink ready = file -> wanted.compareAndSet(0, System.nanoTime());
        long start = System.nanoTime();
        Pipeline.Built built =
                Pipeline.build(order, memory, new Ahead(Set.of(page), plan, ready), Sink.nowhere());
        note("5 all files", System.nanoTime() - start);
        note("1 read", built.took().reading().toNanos());
        note("2 checked, released, analysed", built.took().checking().toNanos());
        note("3 the wanted page", wanted.get() - start);
        note("4 the rest", System.nanoTime() - wanted.get());
        plan = built.plan();
        memory.forgetUnused();
    }

    private void note(String stage, long took) {
        nanos.computeIfAbsent(stage, first -> new ArrayList<>()).add(took);
    }

    private static void print(String stage, List<Long> nanos) {
        Collections.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "%-32s median %7.1f ms, fastest %7.1f ms%n",
                stage,
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get(0) / 1e6);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
