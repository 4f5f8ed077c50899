package org.wardmote.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A page of plain words, such as the accessibility statement.
 *
 * @param id the path of its file within {@code pages/}, and its address: {@code guides/begin}
 * @param reviewed the day on which it was last read through
 * @param order where it stands among the pages of its section; those without follow by title
 */
public record Page(
        String id,
        String title,
        Prose words,
        Optional<LocalDate> reviewed,
        OptionalInt order,
        Upkeep upkeep) {

    /** The page whose words open the site. */
    public static final String HOME = "home";

    public boolean isHome() {
        return id.equals(HOME);
    }

    /** The file that it was read from, from the content folder: {@code pages/guides/begin.md}. */
    public String file() {
        return "pages/" + id + ".md";
    }

    /** The page that its folder belongs to: {@code guides} for {@code guides/begin}. */
    public Optional<String> section() {
        int slash = id.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(id.substring(0, slash));
    }
}
