package org.wardmote.write;

import java.util.List;

/**
 * What became of a site folder: how many files were added, changed, removed, and left alone because
 * they held these bytes already.
 *
 * @param strangers the paths in the folder that Wardmote did not make; they were left alone
 */
public record Publication(
        int added, int changed, int removed, int unchanged, List<String> strangers) {

    public Publication {
        strangers = List.copyOf(strangers);
    }

    public boolean wroteNothing() {
        return added + changed + removed == 0;
    }
}
