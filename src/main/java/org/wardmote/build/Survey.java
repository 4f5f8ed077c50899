package org.wardmote.build;

import java.time.LocalDate;
import java.util.List;
import org.wardmote.analyse.Findings;
import org.wardmote.model.Content;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Severity;
import org.wardmote.release.Release;
import org.wardmote.standing.Standing;

/**
 * What a content says on a day, read and checked, before any page is made of it.
 *
 * @param problems in reading order, without those that {@code known:} acknowledges
 */
public record Survey(
        Content content,
        Release release,
        Findings findings,
        LocalDate asOf,
        List<Problem> problems) {

    public Survey {
        problems = List.copyOf(problems);
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** What pages are planned from; asked for only where there is no error. */
    public Standing facts() {
        return new Standing(content.record(), release, findings, asOf);
    }
}
