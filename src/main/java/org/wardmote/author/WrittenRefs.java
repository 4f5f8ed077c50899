package org.wardmote.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wardmote.model.Action;

/**
 * Whether the reference of an action is written in its minutes, or only counted: an update may name
 * it only where it is written, since a counted one moves when another action is added before it.
 *
 * @param content the content folder
 */
public record WrittenRefs(Path content) {

    boolean has(Action action) {
        Path minutes = content.resolve("meetings/" + action.place().meeting() + "/minutes.md");
        Pattern written =
                Pattern.compile(
                        "(?im)^action\\s+"
                                + Pattern.quote(action.ref().toLowerCase(Locale.ROOT))
                                + "\\b");
        try {
            return Files.exists(minutes)
                    && written.matcher(Files.readString(minutes, StandardCharsets.UTF_8)).find();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
