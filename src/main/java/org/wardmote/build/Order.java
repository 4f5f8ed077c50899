package org.wardmote.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.wardmote.export.EditorPackage;
import org.wardmote.plan.site.Frame;
import org.wardmote.problem.Location;
import org.wardmote.read.ContentReader;
import org.wardmote.read.Visibility;
import org.wardmote.render.LinkStyle;

/**
 * What is to be built.
 *
 * @param themes the folder of themes that is looked at before the one that Wardmote carries
 * @param theme in place of the one that {@code site.yaml} names
 * @param asOf the date that ageing is worked out for, once the site's time zone is known
 * @param editor asked for only where the site has one
 */
public record Order(
        Path content,
        Path themes,
        Optional<String> theme,
        Function<ZoneId, LocalDate> asOf,
        LinkStyle links,
        Frame.Edition edition,
        EditorPackage editor) {

    /** The public site as the record itself asks for it, with the themes that lie beside it. */
    public static Order of(Path content, Function<ZoneId, LocalDate> asOf) {
        return new Order(
                content,
                content.toAbsolutePath().normalize().resolveSibling("themes"),
                Optional.empty(),
                asOf,
                LinkStyle.SERVED,
                Frame.Edition.PUBLIC,
                EditorPackage.standIns());
    }

    /** What of it concerns reading. */
    ContentReader.Order reading() {
        return new ContentReader.Order(
                content,
                asOf,
                edition == Frame.Edition.WITH_HIDDEN
                        ? Visibility.Hidden.SHOWN
                        : Visibility.Hidden.KEPT_OUT);
    }

    Location siteFile() {
        return Location.of("site.yaml");
    }
}
