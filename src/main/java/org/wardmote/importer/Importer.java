package org.wardmote.importer;

import java.util.List;
import org.wardmote.problem.Problems;

/**
 * Turns what others publish into files of the content: sources in; proposed files, what was left
 * out, and problems out. What else it needs, such as a lookup, it was made with.
 *
 * <pre>
 * new WardBoundaries(100, notices).propose(List.of(file), destination, problems).files()
 * // areas.geojson
 * </pre>
 */
@FunctionalInterface
public interface Importer {

    /**
     * Reads every source once and writes nothing. Whatever of them becomes nothing is told: as a
     * problem, or as left out in the account. While there is an error, the files are not whole.
     *
     * @param sources in the order in which they were named, one at least
     */
    Proposal propose(List<ForeignFile> sources, Destination destination, Problems problems);
}
