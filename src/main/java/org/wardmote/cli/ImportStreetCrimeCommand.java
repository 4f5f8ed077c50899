package org.wardmote.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.wardmote.importer.NewFiles;
import org.wardmote.importer.StreetCrime;
import org.wardmote.model.Quarter;
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

/** {@code wardmote import street-crime}: what data.police.uk publishes to quarters of figures. */
@Command(
        name = "street-crime",
        header = "Street-level crime of data.police.uk becomes data/<year>-q<n>/ in content/.",
        description = {
            "",
            "Every row is read and counted: in a ward of areas.yaml, or told as something else. A row"
                    + " goes to the ward of its small area (LSOA) by best fit, and to the indicator"
                    + " whose title is its crime type. No row is left out because another looks like"
                    + " it. Zeros are written. A quarter of which a month is missing is marked so."
        },
        synopsisHeading = "%nUsage: ",
        customSynopsis = "wardmote import street-crime FILES… --lookup FILE [OPTIONS]",
        parameterListHeading = "%nWhat to read:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  wardmote import street-crime 2025-0[789]/*-street.csv --lookup lsoa-to-ward.csv",
            "  wardmote import street-crime downloads --lookup lsoa-to-ward.csv --quarter 2025-Q3",
            "",
            "The paths of the files that were written go to stdout.",
            "Exit codes: 0 done; 1 a file cannot be used, or stands there already; 2 the command",
            "cannot be used; 3 a file cannot be read or written."
        })
final class ImportStreetCrimeCommand implements Callable<Integer> {

    @ParentCommand private ImportCommand parent;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILES",
            description =
                    "CSV files of data.police.uk whose names end in -street.csv, or folders that"
                            + " hold such files.")
    private List<Path> files = List.of();

    @Option(
            names = "--lookup",
            required = true,
            paramLabel = "FILE",
            description =
                    "The CSV lookup from small areas to wards (LSOA to electoral ward, best fit) of"
                            + " the Open Geography portal.")
    private Path lookup;

    @Option(
            names = "--quarter",
            paramLabel = "QUARTER",
            converter = QuarterWord.class,
            description =
                    "A quarter to import, such as 2025-Q3; may be given more than once. Left out:"
                            + " all that the files hold")
    private List<Quarter> quarters = List.of();

    @Mixin private final Notices notices = new Notices();

    @Option(
            names = "--note",
            paramLabel = "SENTENCE",
            description = "What a reader should know of the figures; may be given more than once.")
    private List<String> notes = List.of();

    @Mixin private final Into into = new Into();

    @Option(names = "--force", description = "Replace files that are there already.")
    private boolean replaces;

    @Override
    public Integer call() {
        World world = parent.wardmote().world();
        Voice voice = parent.wardmote().voice();
        List<Path> all = Stream.concat(files.stream(), Stream.of(lookup)).toList();
        Optional<String> refusal =
                into.refusal(world, all)
                        .or(
                                () ->
                                        streetFiles(world).isEmpty()
                                                ? Optional.of(
                                                        "no file in these folders has a name that ends in -street.csv.")
                                                : Optional.empty());
        if (refusal.isPresent()) {
            return voice.misuse(refusal.get());
        }
        Problems problems = new Problems();
        ContentReader.Counted counted = into.counted(world, problems);
        StreetCrime crime = StreetCrime.read(order(world), counted, problems);
        NewFiles made = into.newFiles(world, crime.files());
        if (!replaces) {
            made.tellThere(problems);
        }
        return finish(crime, made, into.told(problems));
    }

    private int finish(StreetCrime crime, NewFiles made, List<Problem> problems) {
        World world = parent.wardmote().world();
        Voice voice = parent.wardmote().voice();
        voice.tell(problems);
        StreetCrimeSummary.lines(crime, streetFiles(world).size()).forEach(voice::say);
        Verdict verdict = new Verdict(problems, Severity.ERROR);
        if (verdict.exitCode() != Exit.DONE || into.isOnlyTried()) {
            voice.say(verdict.words() + " Nothing was written.");
            return verdict.exitCode();
        }
        made.files().stream()
                .filter(file -> made.fate(file) != NewFiles.Fate.LEFT_ALONE)
                .forEach(file -> world.out().println(into.told(Location.of(file.path()))));
        voice.say(StreetCrimeSummary.written(made));
        made.write();
        return Exit.DONE;
    }

    private StreetCrime.Order order(World world) {
        return new StreetCrime.Order(
                streetFiles(world).stream().map(file -> Into.foreign(world, file)).toList(),
                Into.foreign(world, lookup),
                Set.copyOf(new TreeSet<>(quarters)),
                notices.all(),
                notes);
    }

    /** The files as they were named; a folder stands for the street-level files within it. */
    private List<Path> streetFiles(World world) {
        return files.stream().flatMap(path -> within(path, world).stream()).toList();
    }

    private static List<Path> within(Path path, World world) {
        Path place = world.folder().resolve(path);
        if (!Files.isDirectory(place)) {
            return List.of(path);
        }
        try (Stream<Path> walk = Files.walk(place)) {
            return walk.filter(file -> file.getFileName().toString().endsWith("-street.csv"))
                    .map(file -> path.resolve(place.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
