package org.wardmote.check;

import java.util.List;
import org.wardmote.memory.Memory;
import org.wardmote.model.Content;
import org.wardmote.problem.Problems;
import org.wardmote.write.OutputFile;
import org.wardmote.write.Sink;

/**
 * Looks at every finished file on its way to another sink, and keeps no more of it than its path,
 * its anchors and where its links lead.
 *
 * <pre>
 * SiteCheck checked = SiteCheck.of(content, staging);
 * render(plan, checked);
 * checked.finish(problems);
 * </pre>
 */
public final class SiteCheck implements Sink {

    private final Grounds grounds;
    private final Memory memory;
    private final Sink next;
    private final Problems found = new Problems();
    private final SiteLinks links = new SiteLinks();

    private SiteCheck(Grounds grounds, Memory memory, Sink next) {
        this.grounds = grounds;
        this.memory = memory;
        this.next = next;
    }

    /** A sink that checks what passes through it to {@code next}. */
    public static SiteCheck of(Content content, Sink next) {
        return of(content, Memory.none(), next);
    }

    /** The same, with what is known of files that earlier runs made. */
    public static SiteCheck of(Content content, Memory memory, Sink next) {
        Grounds grounds = memory.same("grounds of the check", Grounds.of(content));
        return new SiteCheck(grounds, memory, next);
    }

    @Override
    public void accept(OutputFile file) {
        FileLinks read =
                memory.recall(
                        "checked " + file.path(),
                        List.of(grounds, file),
                        found,
                        told -> FileCheck.read(file, grounds, told));
        links.add(file.path(), read);
        next.accept(file);
    }

    /**
     * Tells what only the whole site shows: links without a target. To be called when all is made.
     */
    public void finish(Problems problems) {
        links.finish(found);
        problems.addAll(found.list());
    }
}
