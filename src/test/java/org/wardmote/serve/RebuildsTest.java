package org.wardmote.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmote.build.WarmBuild.Rebuilt;
import org.wardmote.problem.Code;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.write.Sink;

/**
 * The site is rebuilt as often as it is needed and no oftener, and a mistake is not told too soon.
 */
class RebuildsTest implements Rebuilding, Listener {

    private static final long PATIENCE_SECONDS = 20;

    private static final Problem MISTAKE =
            new Problem(
                    Code.FIELD_MISSING,
                    Location.of("content/site.yaml"),
                    "the name is missing.",
                    "Write \"name: Elmbridge\".");

    /** What the next rebuilds find. */
    private final BlockingQueue<Runnable> steps = new LinkedBlockingQueue<>();

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private volatile List<Problem> found = List.of();
    private final Rebuilds rebuilds = new Rebuilds(this, new LiveSite(), this);

    @AfterEach
    void end() {
        rebuilds.close();
    }

    @Test
    void whatChangesDuringARebuildIsLookedAtAfterwards() throws Exception {
        steps.add(() -> {});
        rebuilds.start();
        steps.add(rebuilds::want);
        steps.add(() -> {});

        rebuilds.want();

        assertThat(toldNext()).isEqualTo("0 problems");
        assertThat(toldNext()).isEqualTo("0 problems");
        assertThat(toldNext()).isEqualTo("0 problems");
    }

    @Test
    void aThousandChangesAtOnceAreLookedAtTogether() throws Exception {
        rebuilds.start();
        toldNext();
        steps.add(
                () -> {
                    for (int i = 0; i < 1000; i++) {
                        rebuilds.want();
                    }
                });

        rebuilds.want();

        toldNext();
        toldNext();
        assertThat(told.poll(500, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void aMistakeThatIsMendedAtOnceIsNotTold() throws Exception {
        rebuilds.start();
        toldNext();
        steps.add(
                () -> {
                    found = List.of(MISTAKE);
                    rebuilds.want();
                });
        steps.add(() -> found = List.of());

        rebuilds.want();

        assertThat(toldNext()).isEqualTo("0 problems");
    }

    @Test
    void aMistakeThatStaysIsTold() throws Exception {
        rebuilds.start();
        toldNext();
        found = List.of(MISTAKE);

        rebuilds.want();

        assertThat(toldNext()).isEqualTo("1 problems");
    }

    @Test
    void afterAFaultOfWardmoteTheNextChangeIsTriedAnew() throws Exception {
        rebuilds.start();
        toldNext();
        steps.add(
                () -> {
                    throw new IllegalStateException("a fault");
                });

        rebuilds.want();
        assertThat(toldNext()).isEqualTo("a fault");
        rebuilds.want();

        assertThat(toldNext()).isEqualTo("0 problems");
    }

    private String toldNext() throws InterruptedException {
        return Optional.ofNullable(told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .orElse("nothing was told");
    }

    @Override
    public Rebuilt rebuild(Set<String> wantedFirst, Sink ready) {
        Optional.ofNullable(steps.poll()).ifPresent(Runnable::run);
        return new Rebuilt(
                new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), found, Optional.empty());
    }

    @Override
    public void rebuilt(Rebuilt site, Duration took) {
        told.add(site.problems().size() + " problems");
    }

    @Override
    public void failed(RuntimeException fault) {
        told.add(fault.getMessage());
    }
}
