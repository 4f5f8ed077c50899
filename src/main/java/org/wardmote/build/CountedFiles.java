package org.wardmote.build;

import java.util.concurrent.atomic.AtomicInteger;
import org.wardmote.write.OutputFile;
import org.wardmote.write.Sink;

/** Counts finished files on their way to a sink, and says how far they have come. */
final class CountedFiles implements Sink {

    private final Sink next;
    private final Progress progress;
    private final AtomicInteger expected = new AtomicInteger();
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger others = new AtomicInteger();

    CountedFiles(Sink next, Progress progress) {
        this.next = next;
        this.progress = progress;
    }

    /** How many pages there will be. */
    void expect(int planned) {
        expected.set(planned);
    }

    @Override
    public void accept(OutputFile file) {
        next.accept(file);
        if (file.isPage()) {
            progress.at("pages", pages.incrementAndGet(), expected.get());
        } else {
            others.incrementAndGet();
        }
    }

    Tally tally() {
        return new Tally(pages.get(), others.get());
    }
}
