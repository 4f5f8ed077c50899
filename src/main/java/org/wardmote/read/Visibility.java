package org.wardmote.read;

import java.time.LocalDate;
import java.util.Optional;
import org.wardmote.format.YamlMap;
import org.wardmote.model.Content.Skipped;
import org.wardmote.model.Written;

/** Decides what is kept out of the site on a day. */
public record Visibility(LocalDate asOf, Hidden hidden) {

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
            return Optional.of(new Skipped(fields.location(), "hidden"));
        }
        return fields.date("publish")
                .filter(day -> day.isAfter(asOf))
                .map(
                        day ->
                                new Skipped(
                                        fields.location(),
                                        "to be published on " + Written.day(day)));
    }

    /** The same, of what was written before it is held to its fields. */
    boolean hides(YamlMap record) {
        boolean isHidden =
                YamlFiles.text(record, "hidden")
                        .flatMap(Truth::parse)
                        .filter(Truth.YES::equals)
                        .isPresent();
        boolean isLater =
                YamlFiles.text(record, "publish")
                        .flatMap(Dates::day)
                        .filter(day -> day.isAfter(asOf))
                        .isPresent();
        return hidden == Hidden.KEPT_OUT && (isHidden || isLater);
    }
}
