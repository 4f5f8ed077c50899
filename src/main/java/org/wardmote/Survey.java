package org.wardmote;

import java.time.LocalDate;
import java.util.List;
import org.wardmote.analyse.Findings;
import org.wardmote.check.Acknowledged;
import org.wardmote.check.Rules;
import org.wardmote.export.Exports;
import org.wardmote.memory.Memory;
import org.wardmote.model.Content;
import org.wardmote.plan.Facts;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;
import org.wardmote.problem.Severity;
import org.wardmote.read.ContentReader;
import org.wardmote.release.Release;

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

    /** Reads a content and checks it. */
    public static Survey of(Pipeline.Order order) {
        return of(order.reading(), Memory.none());
    }

    /** The same, with what earlier runs made of what is still so. */
    static Survey of(ContentReader.Order order, Memory memory) {
        Problems problems = new Problems();
        Content content = new ContentReader(order, problems, memory).read();
        return of(content, order, problems, memory);
    }

    /**
     * Checks what has been read.
     *
     * @param problems what is known to be wrong so far; all that checking finds is added
     */
    static Survey of(Content content, ContentReader.Order order, Problems problems, Memory memory) {
        LocalDate asOf = order.today().apply(content.record().site().zone());
        Rules.check(content, asOf, problems);
        Location siteFile = Location.of("site.yaml");
        Exports.check(content.record().site(), siteFile, memory, problems);
        Release.Sources counts = Release.Sources.of(content.record(), content.datasets());
        Release release =
                memory.recall("release", counts, problems, told -> Release.of(counts, told));
        Findings.Sources figures = Findings.Sources.of(content.record(), release);
        Findings findings = memory.recall("findings", figures, () -> Findings.of(figures));
        Rules.check(content, findings, problems);
        return new Survey(
                content, release, findings, asOf, Acknowledged.apply(problems.list(), content));
    }

    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** What pages are planned from; asked for only where there is no error. */
    public Facts facts() {
        return new Facts(content.record(), release, findings, asOf);
    }
}
