package org.wardmote.cli;

import java.util.List;
import org.wardmote.build.Survey;

/**
 * A list that can be asked for by name: {@code wardmote list meetings}.
 *
 * <p>A new one is a class that fits this, a line in {@link Listings}, and a line in the help of
 * {@link ListCommand}.
 */
interface Listing {

    /** As it is typed. */
    String name();

    /** The names of its columns, which are also those of its fields in JSON and CSV. */
    List<String> columns();

    /**
     * Its rows. A cell is a text, a whole number, a list of texts or a place, which tells its file;
     * an empty one is an empty text.
     */
    List<List<Object>> rows(Survey survey);
}
