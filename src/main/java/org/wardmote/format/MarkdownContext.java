package org.wardmote.format;

import org.wardmote.model.AreaNames;
import org.wardmote.problem.Problems;

/**
 * What must be known besides the words to read Markdown.
 *
 * @param areas whose names become links
 * @param pictures their sizes
 * @param problems where what is wrong is collected
 */
public record MarkdownContext(AreaNames areas, Pictures pictures, Problems problems) {

    /** The same where others hear what is wrong. */
    public MarkdownContext telling(Problems other) {
        return new MarkdownContext(areas, pictures, other);
    }
}
