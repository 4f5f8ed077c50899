package org.wardmote.author;

import java.util.List;

/**
 * One kind of mistake that can be mended in one way alone, named for what holds when it is mended.
 *
 * <p>It only proposes: the {@link Mender} takes an edit if the problem is gone then and no other
 * comes of it.
 */
@FunctionalInterface
interface Correction {

    /** What to write otherwise in one file; nothing where it takes a person to know. */
    List<Edit> edits(MarkedCopy file);
}
