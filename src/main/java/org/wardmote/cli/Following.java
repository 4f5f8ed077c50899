package org.wardmote.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.wardmote.WarmBuild.Imprint;
import org.wardmote.WarmBuild.Rebuilt;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Severity;
import org.wardmote.serve.Listener;

/** Tells on the terminal what becomes of each change while the preview runs. */
final class Following implements Listener {

    private final Wardmote wardmote;
    private final Voice voice;
    private List<Problem> told = List.of();
    private boolean isFirst = true;

    Following(Wardmote wardmote) {
        this.wardmote = wardmote;
        this.voice = wardmote.voice();
    }

    @Override
    public void rebuilt(Rebuilt site, Duration took) {
        boolean wasMistaken = isMistaken(told);
        if (!site.problems().equals(told)) {
            voice.tell(site.problems());
            tellVerdict(site.problems(), wasMistaken);
        }
        told = site.problems();
        if (isFirst) {
            site.imprint().ifPresent(imprint -> summarise(imprint, site, took));
        } else if (!site.changed().isEmpty() || !site.removed().isEmpty()) {
            voice.say(changes(site, took));
        }
        isFirst = false;
    }

    private void tellVerdict(List<Problem> problems, boolean wasMistaken) {
        if (isMistaken(problems)) {
            String words = new Verdict(problems, Severity.ERROR).words();
            voice.say(
                    words + (isFirst ? "" : " Until they are mended the pages stay as they were."));
        } else if (wasMistaken) {
            voice.say("Mended.");
        }
    }

    private void summarise(Imprint imprint, Rebuilt site, Duration took) {
        List<Built.Stage> stages =
                List.of(new Built.Stage("built", counted(site.files().keySet()), took));
        voice.summarise(
                new Built(imprint.name(), imprint.asOf(), stages, List.of(), site.problems()));
    }

    private static String changes(Rebuilt site, Duration took) {
        return String.format(
                Locale.UK,
                site.removed().isEmpty()
                        ? "%1$s changed in %2$,d ms"
                        : "%1$s changed, %3$,d removed, in %2$,d ms",
                counted(site.changed()),
                took.toMillis(),
                site.removed().size());
    }

    private static String counted(Iterable<String> paths) {
        int pages = 0;
        int others = 0;
        for (String path : paths) {
            if (path.endsWith(".html")) {
                pages++;
            } else {
                others++;
            }
        }
        return Counted.of(pages, "page") + ", " + Counted.of(others, "other file");
    }

    private static boolean isMistaken(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Override
    public void failed(RuntimeException fault) {
        PrintWriter err = new PrintWriter(wardmote.world().err(), true);
        if (wardmote.manner().showsTrace()) {
            fault.printStackTrace(err);
        }
        Failure.tell(fault, err);
    }
}
