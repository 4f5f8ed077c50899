package org.wardmote.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wardmote.build.Order;
import org.wardmote.build.Pipeline;
import org.wardmote.build.Progress;
import org.wardmote.model.Content;
import org.wardmote.model.PublicRecord;
import org.wardmote.model.Written;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Severity;
import org.wardmote.write.Sink;

/** The pipeline itself, and what its summary tells of it. */
final class RealBuild implements SiteBuild {

    @Override
    public Built build(Order order, Sink sink, Progress progress) {
        Pipeline.Built built = Pipeline.build(order, sink, progress);
        return new Built(
                built.content().record().site().name(),
                built.asOf(),
                stages(built),
                skipped(built.content()),
                built.problems());
    }

    private static List<Built.Stage> stages(Pipeline.Built built) {
        List<Built.Stage> stages = new ArrayList<>();
        Pipeline.Took took = built.took();
        stages.add(new Built.Stage("read", read(built.content()), took.reading()));
        stages.add(new Built.Stage("checked", checked(built.problems()), took.checking()));
        if (built.files().pages() > 0) {
            String made =
                    Written.counted(built.files().pages(), "page")
                            + ", "
                            + Written.counted(built.files().others(), "other file");
            stages.add(new Built.Stage("built", made, took.making()));
        }
        undated(built).ifPresent(stages::add);
        return stages;
    }

    /** What an editor can mend though it is no mistake: actions that nobody can call overdue. */
    private static Optional<Built.Stage> undated(Pipeline.Built built) {
        PublicRecord record = built.content().record();
        long actions =
                record.actions().stream()
                        .map(action -> new ActionList.Row(action, record, built.asOf()))
                        .filter(ActionList.Row::hasNoDueDate)
                        .count();
        String told =
                Written.counted(actions, "action has", "actions have")
                        + " no due date   (wardmote list actions --no-due-date)";
        return actions == 0
                ? Optional.empty()
                : Optional.of(new Built.Stage("noted", told, Duration.ZERO));
    }

    private static String read(Content content) {
        String meetings = Written.counted(content.record().meetings().size(), "meeting");
        int actions = content.record().actions().size();
        return meetings + ", " + Written.counted(actions, "action");
    }

    private static String checked(List<Problem> problems) {
        return Written.counted(count(problems, Severity.ERROR), "error")
                + ", "
                + Written.counted(count(problems, Severity.WARNING), "warning");
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    /** How many things are kept out for each reason: {@code 2 hidden}. */
    private static List<String> skipped(Content content) {
        Map<String, Long> reasons = new TreeMap<>();
        content.skipped().forEach(skipped -> reasons.merge(skipped.reason(), 1L, Long::sum));
        return reasons.entrySet().stream()
                .map(
                        reason ->
                                "%s %s   (wardmote list %s)"
                                        .formatted(
                                                reason.getValue(),
                                                reason.getKey(),
                                                SkippedList.of(reason.getKey()).name()))
                .toList();
    }
}
