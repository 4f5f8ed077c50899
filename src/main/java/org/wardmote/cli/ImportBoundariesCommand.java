package org.wardmote.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.wardmote.importer.WardBoundaries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wardmote import boundaries}: official boundaries to areas.geojson. */
@Command(
        name = "boundaries",
        header = "Official boundaries become areas.geojson, small enough for a page.",
        description = {
            "",
            "Each feature finds its area in areas.yaml by official code, present or former. Lines are"
                    + " made simpler together, so that neighbours still meet, and rounded to about"
                    + " a metre."
        },
        customSynopsis = "wardmote import boundaries FILE [OPTIONS]",
        parameterListHeading = "%nWhat to read:%n",
        footer = {
            "",
            "Example:",
            "  wardmote import boundaries wards-may-2025.geojson --tolerance 200",
            "",
            "The path of the file that was written goes to stdout.",
            "Exit codes: 0 done; 1 the file cannot be used, or areas.geojson is there already; 2 the",
            "command cannot be used; 3 a file cannot be read or written."
        })
final class ImportBoundariesCommand extends WardmoteCommand {

    @Parameters(
            arity = "1",
            paramLabel = "FILE",
            description =
                    "A GeoJSON file of wards in degrees (WGS 84), such as those of the Open"
                            + " Geography portal, with their codes.")
    private Path file;

    @Option(
            names = "--tolerance",
            paramLabel = "METRES",
            defaultValue = "100",
            description = "Roughly how far a line may move. Left out: 100")
    private int tolerance;

    @Mixin private final Notices notices = new Notices();

    @Mixin private final IntoContent into = new IntoContent();

    @Option(names = "--force", description = "Replace an areas.geojson that is there already.")
    private boolean replaces;

    @Override
    Optional<String> refusal() {
        return into.refusal(shell(), List.of(file))
                .or(
                        () ->
                                tolerance < 0
                                        ? Optional.of("--tolerance is 0 or more metres.")
                                        : Optional.empty());
    }

    @Override
    int obey() {
        return into.bring(
                this,
                new WardBoundaries(tolerance, notices.all()),
                List.of(file),
                replaces ? IntoContent.Existing.OVERWRITTEN : IntoContent.Existing.KEPT);
    }
}
