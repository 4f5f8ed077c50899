package org.wardmote;

import java.util.Map;
import org.wardmote.memory.MendedFiles;
import org.wardmote.read.ContentReader;

/**
 * Surveys what a record would be if some of its files held other bytes, again and again; what two
 * surveys have alike is made once.
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
     * Reads and checks.
     *
     * @param mended the bytes of files as they would be, by their path from the content folder
     */
    public Survey with(Map<String, byte[]> mended) {
        memory.hold(mended);
        return Survey.of(order, memory);
    }
}
