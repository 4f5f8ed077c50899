package org.wardmote.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wardmote.model.Meeting;
import org.wardmote.model.PublicRecord;

/**
 * The example meeting of a new site: what it decided is nothing that a real meeting follows, and it
 * will be taken away.
 */
public final class Examples {

    /** How its {@code meeting.yaml} begins. */
    static final String SIGN = "# THIS IS AN EXAMPLE";

    private Examples() {}

    /** The record as it will be when the example is gone. */
    public static PublicRecord without(PublicRecord record, Path content) {
        List<Meeting> real =
                record.meetings().stream().filter(meeting -> !isExample(meeting, content)).toList();
        List<String> ids = real.stream().map(Meeting::id).toList();
        return new PublicRecord(
                record.site(),
                record.registers(),
                real,
                record.actions().stream()
                        .filter(action -> ids.contains(action.place().meeting()))
                        .toList(),
                record.plans(),
                record.finances(),
                record.reviews(),
                record.caseReviews(),
                record.pages(),
                record.commentaries(),
                record.files(),
                record.boundaries());
    }

    private static boolean isExample(Meeting meeting, Path content) {
        Path file = content.resolve("meetings/" + meeting.id() + "/meeting.yaml");
        try {
            return Files.exists(file)
                    && Files.readString(file, StandardCharsets.UTF_8).startsWith(SIGN);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
