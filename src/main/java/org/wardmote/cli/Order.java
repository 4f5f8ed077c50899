package org.wardmote.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.wardmote.plan.Frame;
import org.wardmote.render.LinkStyle;

/**
 * What the pipeline is asked for.
 *
 * @param themes the folder of themes beside the content, which is looked at before the one in the
 *     jar
 * @param theme in place of the one that {@code site.yaml} names
 * @param asOf the date that ageing is worked out for, once the site's time zone is known
 */
record Order(
        Path content,
        Path themes,
        Optional<String> theme,
        Function<ZoneId, LocalDate> asOf,
        LinkStyle links,
        Frame.Edition edition) {}
