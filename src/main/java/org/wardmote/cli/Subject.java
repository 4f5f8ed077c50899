package org.wardmote.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.wardmote.Pipeline;
import org.wardmote.plan.Frame;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.render.LinkStyle;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is built or checked: the options that both commands have. */
final class Subject {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "The date for which ageing is worked out, such as 2026-11-22. Left out: today"
                            + " in the site's time zone.")
    private LocalDate asOf;

    @Mixin private final ContentFolder content = new ContentFolder();

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            description = "Another theme than the one that site.yaml names.")
    private String theme;

    Pipeline.Order order(World world, LinkStyle links, Frame.Edition edition) {
        return new Pipeline.Order(
                content(world),
                content(world).toAbsolutePath().normalize().resolveSibling("themes"),
                Optional.ofNullable(theme),
                zone -> asOf(world, zone),
                links,
                edition);
    }

    Path content(World world) {
        return content.in(world);
    }

    /** Problems with their places as a person would type them. */
    List<Problem> told(List<Problem> problems) {
        return content.told(problems);
    }

    /** The file of a place as a person would type it. */
    String told(Location place) {
        return content.told(place);
    }

    /** Why there is nothing to read; empty where the folder is there. */
    Optional<String> refusal(World world) {
        return content.refusal(world);
    }

    private LocalDate asOf(World world, ZoneId zone) {
        return asOf == null ? LocalDate.now(world.clock().withZone(zone)) : asOf;
    }
}
