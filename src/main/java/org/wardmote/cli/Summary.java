package org.wardmote.cli;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wardmote.report.Ink;

/**
 * What a run did, in a few lines for a person.
 *
 * <pre>
 * Elmbridge Community Safety Partnership · as of 22 November 2026
 *   read     11 meetings, 7 datasets (11,466 figures)   0.2 s
 *   checked  0 errors, 2 warnings                       0.1 s
 *   built    214 pages, 96 data files                   0.5 s
 *   skipped  1 hidden
 * </pre>
 */
final class Summary {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Summary() {}

    static String of(Built built, Ink ink) {
        List<Built.Stage> lines = new ArrayList<>(built.stages());
        built.skipped().forEach(why -> lines.add(new Built.Stage("skipped", why, Duration.ZERO)));
        int width =
                lines.stream()
                        .filter(line -> !line.took().isZero())
                        .mapToInt(line -> line.what().length())
                        .max()
                        .orElse(0);
        StringBuilder text = new StringBuilder();
        text.append(ink.bold(built.name()))
                .append(built.name().isEmpty() ? "As of " : " · as of ")
                .append(DAY.format(built.asOf()))
                .append('\n');
        lines.forEach(line -> text.append(line(line, width, ink)).append('\n'));
        return text.toString();
    }

    private static String line(Built.Stage stage, int width, Ink ink) {
        String start = "  %-8s %s".formatted(stage.word(), stage.what());
        if (stage.took().isZero()) {
            return start;
        }
        String space = " ".repeat(width - stage.what().length() + 3);
        return start + space + ink.faint(seconds(stage.took()));
    }

    static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }
}
