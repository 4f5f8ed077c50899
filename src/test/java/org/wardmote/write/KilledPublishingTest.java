package org.wardmote.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a build of another process, as the machine or an impatient person would. */
@Tag("slow")
class KilledPublishingTest {

    private static final int KILLS = 20;

    private static final SortedMap<String, String> OLD = TwoSites.withAreas(TwoSites.OLD);
    private static final SortedMap<String, String> NEW = TwoSites.withAreas(TwoSites.NEW);

    @TempDir Path project;

    @Test
    void aSiteKilledAtRandomMomentsIsWholeAndTheNextBuildCompletesIt() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("Moments of the kills: seed " + seed);
        Random random = new Random(seed);
        Path site = project.resolve("site");
        Folder.publish(site, OLD);
        long duration = nanosOfOneBuild(site, "new");

        for (int kill = 0; kill < KILLS; kill++) {
            boolean isNewNow = kill % 2 == 0;
            Map<String, String> before = isNewNow ? NEW : OLD;
            Map<String, String> after = isNewNow ? OLD : NEW;

            killWithin(random.nextLong(duration), begin(site, isNewNow ? "old" : "new"));

            TwoSites.assertWhole(site, before, after);
            Folder.publish(site, after);
            assertThat(Folder.read(site)).as("seed " + seed).isEqualTo(after);
        }
    }

    private static long nanosOfOneBuild(Path site, String age) throws Exception {
        Process build = begin(site, age);
        long start = System.nanoTime();
        assertThat(build.waitFor()).isZero();
        return System.nanoTime() - start;
    }

    /** Returns when the other process is about to take the site in hand. */
    private static Process begin(Path site, String age) throws IOException {
        Process build =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Build.class.getName(),
                                site.toString(),
                                age)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        assertThat(build.getInputStream().read()).isEqualTo('!');
        return build;
    }

    private static void killWithin(long nanos, Process build) throws InterruptedException {
        Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
        build.destroyForcibly().waitFor();
    }

    /** The build that is killed. */
    static final class Build {

        public static void main(String[] arguments) {
            SortedMap<String, String> site = arguments[1].equals("old") ? OLD : NEW;
            System.out.print('!');
            System.out.flush();
            Folder.publish(Path.of(arguments[0]), site);
        }
    }
}
