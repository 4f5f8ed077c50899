package org.wardmote.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.format.YamlMap;
import org.wardmote.model.Content.Skipped;
import org.wardmote.model.Written;

/** Decides what is kept out of the site on a day. */
public record Visibility(LocalDate asOf, Hidden hidden) {

    private static final int TELLING = 8;

    /** What becomes of hidden things: the public never sees them, editors may. */
    public enum Hidden {
        KEPT_OUT,
        SHOWN
    }

    /** Why a thing is kept out; nothing where it is shown. */
    Optional<Skipped> reason(Fields fields) {
        if (hidden == Hidden.SHOWN) {
            return Optional.empty();
        }
        if (fields.isYes("hidden")) {
            return Optional.of(new Skipped(fields.location(), "hidden", words(fields)));
        }
        return fields.date("publish")
                .filter(day -> day.isAfter(asOf))
                .map(
                        day ->
                                new Skipped(
                                        fields.location(),
                                        "to be published on " + Written.day(day),
                                        words(fields)));
    }

    /**
     * By what a hidden thing would be known if it stood in a finished file. A single word, such as
     * "Over", stands there for other reasons, and so do short ones.
     */
    private static List<String> words(Fields fields) {
        return Stream.of("id", "name", "title")
                .filter(fields::hasField)
                .flatMap(name -> fields.text(name).stream())
                .filter(text -> text.length() >= TELLING && text.matches(".*[ -].*"))
                .toList();
    }

    /** The same, of what was written before it is held to its fields. */
    boolean hides(YamlMap record) {
        boolean isHidden =
                YamlFile.text(record, "hidden")
                        .flatMap(Truth::parse)
                        .filter(Truth.YES::equals)
                        .isPresent();
        boolean isLater =
                YamlFile.text(record, "publish")
                        .flatMap(Dates::day)
                        .filter(day -> day.isAfter(asOf))
                        .isPresent();
        return hidden == Hidden.KEPT_OUT && (isHidden || isLater);
    }
}
