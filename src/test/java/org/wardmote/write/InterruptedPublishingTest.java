package org.wardmote.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stops the publisher after its first step, its second, and so on to its last. */
class InterruptedPublishingTest {

    @TempDir Path scratch;

    @Test
    void aSiteStoppedAfterAnyStepIsWholeAndTheNextBuildCompletesIt() {
        int steps = stepsFrom(scratch.resolve("count"), TwoSites.OLD);

        for (int step = 0; step < steps; step++) {
            Path project = scratch.resolve("stop-" + step);
            Path site = project.resolve("site");
            Folder.publish(site, TwoSites.OLD);
            stopAfter(step, site);

            TwoSites.assertWhole(site, TwoSites.OLD, TwoSites.NEW);
            Folder.publish(site, TwoSites.NEW);
            assertThat(Folder.read(site)).isEqualTo(TwoSites.NEW);
        }
    }

    @Test
    void aFirstBuildAppearsInOneStep() {
        assertThat(stepsFrom(scratch.resolve("first"), Map.of())).isEqualTo(1);
    }

    @Test
    void aFirstBuildIntoTheFolderThatGitKeepsIsCompletedByTheNext() {
        for (int step = 0; step < 8; step++) {
            Path site = scratch.resolve("first-" + step + "/site");
            Folder.write(site.resolve(".gitignore"), "*\n");
            stopAfter(step, site);

            assertThat(SiteFolder.at(site).refusal(scratch.resolve("content"))).isEmpty();
            TwoSites.assertWhole(site, Map.of(".gitignore", "*\n"), TwoSites.NEW);
            Folder.publish(site, TwoSites.NEW);
            assertThat(Folder.read(site))
                    .containsAllEntriesOf(TwoSites.NEW)
                    .containsKey(".gitignore");
        }
    }

    private static int stepsFrom(Path project, Map<String, String> old) {
        Path site = project.resolve("site");
        if (!old.isEmpty()) {
            Folder.publish(site, old);
        }
        AtomicInteger steps = new AtomicInteger();
        Folder.publish(site, TwoSites.NEW, stoppingAfter(Integer.MAX_VALUE, steps));
        return steps.get();
    }

    private static void stopAfter(int allowed, Path site) {
        assertThatThrownBy(
                        () ->
                                Folder.publish(
                                        site,
                                        TwoSites.NEW,
                                        stoppingAfter(allowed, new AtomicInteger())))
                .isInstanceOf(Stopped.class);
    }

    private static Disk stoppingAfter(int allowed, AtomicInteger steps) {
        return new Disk() {
            @Override
            public void move(Path from, Path to) {
                step();
                REAL.move(from, to);
            }

            @Override
            public void delete(Path path) {
                step();
                REAL.delete(path);
            }

            private void step() {
                if (steps.incrementAndGet() > allowed) {
                    throw new Stopped();
                }
            }
        };
    }

    private static final class Stopped extends RuntimeException {}
}
