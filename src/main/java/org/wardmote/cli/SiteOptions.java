package org.wardmote.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.wardmote.build.Order;
import org.wardmote.export.EditorPackage;
import org.wardmote.plan.site.Frame;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.render.LinkStyle;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which site: what every command has that makes or reads a whole one. */
final class SiteOptions {

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

    Order order(Shell shell, LinkStyle links, Frame.Edition edition, EditorPackage editor) {
        return new Order(
                content(shell),
                content(shell).toAbsolutePath().normalize().resolveSibling("themes"),
                Optional.ofNullable(theme),
                zone -> asOf(shell, zone),
                links,
                edition,
                editor);
    }

    Path content(Shell shell) {
        return content.in(shell);
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
    Optional<String> refusal(Shell shell) {
        return content.refusal(shell);
    }

    private LocalDate asOf(Shell shell, ZoneId zone) {
        return asOf == null ? shell.today(zone) : asOf;
    }
}
