package org.wardmote;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wardmote.analyse.Findings;
import org.wardmote.check.Acknowledged;
import org.wardmote.check.Rules;
import org.wardmote.memory.MendedFiles;
import org.wardmote.model.Content;
import org.wardmote.model.PublicRecord;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;
import org.wardmote.read.ContentReader;
import org.wardmote.release.Release;

/**
 * Says what would be wrong with a record if some of its files held other bytes: the first half of
 * the {@link Pipeline}, again and again, and no site is made of it.
 */
public final class RecordCheck {

    private final ContentReader.Order order;
    private final MendedFiles memory;

    private RecordCheck(ContentReader.Order order) {
        this.order = order;
        this.memory = new MendedFiles(order.folder());
    }

    public static RecordCheck of(ContentReader.Order order) {
        return new RecordCheck(order);
    }

    /**
     * The record, and all that is wrong with it.
     *
     * @param problems in reading order, without those that {@code known:} acknowledges
     */
    public record Checked(PublicRecord record, List<Problem> problems) {
        public Checked {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads and checks.
     *
     * @param mended the bytes of files as they would be, by their path from the content folder
     */
    public Checked with(Map<String, byte[]> mended) {
        memory.hold(mended);
        Problems problems = new Problems();
        Content content = new ContentReader(order, problems, memory).read();
        LocalDate asOf = order.today().apply(content.record().site().zone());
        Rules.check(content, asOf, problems);
        Release.Sources sources = Release.Sources.of(content.record(), content.datasets());
        Release release =
                memory.recall("release", sources, problems, told -> Release.of(sources, told));
        Findings.Sources figures = Findings.Sources.of(content.record(), release);
        Findings findings = memory.recall("findings", figures, () -> Findings.of(figures));
        Rules.check(content, findings, problems);
        return new Checked(content.record(), Acknowledged.apply(problems.list(), content));
    }
}
