package org.wardmote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of a code shows as wrong or as right, as changes to a small site: files with what
 * they hold, files to rename and files to delete.
 *
 * <pre>
 * In `content/people.yaml`:
 *
 * ```yaml
 * - id: ann-example
 * ```
 *
 * Rename `content/notes.txt` to `content/_notes.txt`.
 * Delete `content/notes.txt`.
 * </pre>
 */
record ProblemExample(String section) {

    private static final Pattern FILE =
            Pattern.compile("(?ms)^In `content/([^`]+)`:\\n\\n( *)```\\w+\\n(.*?)^ *```$");
    private static final Pattern RENAMED =
            Pattern.compile("Rename `content/([^`]+)` to `content/([^`]+)`");
    private static final Pattern DELETED = Pattern.compile("Delete `content/([^`]+)`");

    /** The part of a text under {@code ## HEADING}, up to the next such heading. */
    static ProblemExample under(String heading, String markdown) {
        Matcher found =
                Pattern.compile("(?ms)^## " + heading + "$(.*?)(?=^## (?:Wrong|Right|Where )|\\z)")
                        .matcher(markdown);
        return new ProblemExample(found.find() ? found.group(1) : "");
    }

    boolean changesNothing() {
        return List.of(FILE, RENAMED, DELETED).stream()
                .noneMatch(change -> change.matcher(section).find());
    }

    /** Makes the changes in a folder of content. */
    void applyTo(Path content) throws IOException {
        for (MatchResult renamed : all(RENAMED)) {
            Path to = content.resolve(renamed.group(2));
            Files.createDirectories(to.getParent());
            Files.move(content.resolve(renamed.group(1)), to);
        }
        for (MatchResult deleted : all(DELETED)) {
            Files.delete(content.resolve(deleted.group(1)));
        }
        for (MatchResult file : all(FILE)) {
            Path path = content.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(3).replaceAll("(?m)^" + file.group(2), ""));
        }
    }

    private List<MatchResult> all(Pattern change) {
        return change.matcher(section).results().toList();
    }
}
