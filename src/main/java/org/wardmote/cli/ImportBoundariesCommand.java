package org.wardmote.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wardmote.format.SourceText;
import org.wardmote.importer.NewFiles;
import org.wardmote.importer.WardBoundaries;
import org.wardmote.model.Area;
import org.wardmote.model.Written;
import org.wardmote.problem.Location;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;
import org.wardmote.problem.Severity;
import org.wardmote.read.ContentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

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
        synopsisHeading = "%nUsage: ",
        customSynopsis = "wardmote import boundaries FILE [OPTIONS]",
        parameterListHeading = "%nWhat to read:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Example:",
            "  wardmote import boundaries wards-may-2025.geojson --tolerance 200",
            "",
            "The path of the file that was written goes to stdout.",
            "Exit codes: 0 done; 1 the file cannot be used, or areas.geojson is there already; 2 the",
            "command cannot be used; 3 a file cannot be read or written."
        })
final class ImportBoundariesCommand implements Callable<Integer> {

    @ParentCommand private ImportCommand parent;

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

    @Mixin private final Into into = new Into();

    @Option(names = "--force", description = "Replace an areas.geojson that is there already.")
    private boolean replaces;

    @Override
    public Integer call() {
        World world = parent.wardmote().world();
        Voice voice = parent.wardmote().voice();
        Optional<String> refusal =
                into.refusal(world, List.of(file))
                        .or(
                                () ->
                                        tolerance < 0
                                                ? Optional.of("--tolerance is 0 or more metres.")
                                                : Optional.empty());
        if (refusal.isPresent()) {
            return voice.misuse(refusal.get());
        }
        Problems problems = new Problems();
        ContentReader.Counted counted = into.counted(world, problems);
        SourceText source = Into.text(Into.foreign(world, file), problems);
        WardBoundaries made =
                WardBoundaries.read(
                        new WardBoundaries.Order(source, tolerance, notices.all()),
                        counted.areas(),
                        problems);
        NewFiles files = into.newFiles(world, List.of(made.file()));
        if (!replaces) {
            files.tellThere(problems);
        }
        tellWithout(made, counted.areas());
        return finish(made, files, into.told(problems));
    }

    private void tellWithout(WardBoundaries made, List<Area> areas) {
        List<String> without =
                areas.stream()
                        .filter(area -> area.kind() == Area.Kind.WARD)
                        .filter(area -> !made.found().contains(area.id()))
                        .map(Area::name)
                        .toList();
        if (!without.isEmpty()) {
            parent.wardmote()
                    .voice()
                    .say("Wards without a boundary: " + String.join(", ", without) + ".");
        }
    }

    private int finish(WardBoundaries made, NewFiles files, List<Problem> problems) {
        World world = parent.wardmote().world();
        Voice voice = parent.wardmote().voice();
        voice.tell(problems);
        Verdict verdict = new Verdict(problems, Severity.ERROR);
        voice.say(
                "%s: %s points in %s became %s points in %s."
                        .formatted(
                                Counted.of(made.found().size(), "area"),
                                Written.number(made.pointsBefore()),
                                Written.size(made.bytesBefore()),
                                Written.number(made.pointsAfter()),
                                Written.size(made.file().bytes().length)));
        if (verdict.exitCode() != Exit.DONE || into.isOnlyTried()) {
            voice.say(verdict.words() + " Nothing was written.");
            return verdict.exitCode();
        }
        files.write();
        world.out().println(into.told(Location.of(made.file().path())));
        return Exit.DONE;
    }
}
