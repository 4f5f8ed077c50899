package org.wardmote.author;

import java.util.List;
import java.util.Map;
import org.wardmote.model.PublicRecord;
import org.wardmote.problem.Problem;

/** Says what the record would be, and what would be wrong with it, if files held other bytes. */
@FunctionalInterface
public interface Judge {

    /**
     * @param mended by their path from the content folder; all other files are as on the disk
     */
    Judged judge(Map<String, byte[]> mended);

    /** The record with what is wrong with it, in reading order. */
    record Judged(PublicRecord record, List<Problem> problems) {
        public Judged {
            problems = List.copyOf(problems);
        }
    }
}
