package org.wardmote.importer;

import java.util.List;
import org.wardmote.write.OutputFile;

/**
 * What would become of the content, and of the sources.
 *
 * @param files each whole, by its path in the content folder
 */
public record Proposal(List<OutputFile> files, Effect effect, Account account) {

    /** What the files do to those that are there already. */
    public enum Effect {
        /** They take their place, so that whatever was added by hand is lost. */
        REPLACING,
        /** They keep whatever is not of the sources, so that a diff shows all that is new. */
        CHANGING
    }

    public Proposal {
        files = List.copyOf(files);
    }
}
