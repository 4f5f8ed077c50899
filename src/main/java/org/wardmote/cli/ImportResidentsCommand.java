package org.wardmote.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmote.field.FileKinds;
import org.wardmote.format.SourceText;
import org.wardmote.format.TextTraits;
import org.wardmote.importer.AreaLines;
import org.wardmote.importer.Population;
import org.wardmote.problem.Problem;
import org.wardmote.problem.Problems;
import org.wardmote.problem.Severity;
import org.wardmote.read.ContentReader;
import org.wardmote.report.UnifiedDiff;
import org.wardmote.write.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code wardmote import residents}: census counts to the residents of areas.yaml. */
@Command(
        name = "residents",
        header = "Census counts become the residents and households in areas.yaml.",
        description = {
            "",
            "The small areas (LSOA) of each ward are added up by best fit. Only the numbers of that"
                    + " year change: comments, order and everything else stay as they are. What"
                    + " would change is shown first, as a diff, and written with --force."
        },
        synopsisHeading = "%nUsage: ",
        customSynopsis = "wardmote import residents FILE --lookup FILE [OPTIONS]",
        parameterListHeading = "%nWhat to read:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  wardmote import residents residents-2021.csv --households households-2021.csv \\",
            "      --lookup lsoa-to-ward.csv               shows what would change",
            "  the same with --force                       writes it",
            "",
            "The diff goes to stdout.",
            "Exit codes: 0 done, or nothing to do; 1 a file cannot be used; 2 the command cannot be",
            "used; 3 a file cannot be read or written."
        })
final class ImportResidentsCommand implements Callable<Integer> {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    @ParentCommand private ImportCommand parent;

    @Parameters(
            arity = "1",
            paramLabel = "FILE",
            description =
                    "A CSV table with the code of each small area and the number of its residents.")
    private Path file;

    @Option(
            names = "--households",
            paramLabel = "FILE",
            description = "A table of the same shape with the number of households.")
    private Path households;

    @Option(
            names = "--lookup",
            required = true,
            paramLabel = "FILE",
            description =
                    "The CSV lookup from small areas to wards (LSOA to electoral ward, best fit) of"
                            + " the Open Geography portal.")
    private Path lookup;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The year of the census. Left out: the one in the name of the file")
    private Integer year;

    @Mixin private final Into into = new Into();

    @Option(names = "--force", description = "Write what the diff shows.")
    private boolean writes;

    @Override
    public Integer call() {
        World world = parent.wardmote().world();
        Optional<String> refusal =
                into.refusal(
                                world,
                                Stream.of(file, lookup, households)
                                        .filter(path -> path != null)
                                        .toList())
                        .or(this::refusalOfYear);
        if (refusal.isPresent()) {
            return parent.wardmote().voice().misuse(refusal.get());
        }
        Problems problems = new Problems();
        ContentReader.Counted counted = into.counted(world, problems);
        SourceText before = into.text(world, FileKinds.AREAS.path(), problems);
        SourceText after = changed(before, new Reading(world, counted, problems));
        return finish(before, after, into.told(problems));
    }

    private record Reading(World world, ContentReader.Counted counted, Problems problems) {}

    private SourceText changed(SourceText before, Reading reading) {
        SourceText after = with("residents", file, before, reading);
        return households == null ? after : with("households", households, after, reading);
    }

    private SourceText with(String field, Path from, SourceText before, Reading reading) {
        Population population =
                Population.read(
                        new Population.Order(
                                field,
                                Into.foreign(reading.world(), from),
                                Into.foreign(reading.world(), lookup)),
                        reading.counted().areas(),
                        reading.problems());
        return AreaLines.with(population, year().orElseThrow(), before, reading.problems());
    }

    private int finish(SourceText before, SourceText after, List<Problem> problems) {
        World world = parent.wardmote().world();
        Voice voice = parent.wardmote().voice();
        voice.tell(problems);
        Verdict verdict = new Verdict(problems, Severity.ERROR);
        if (verdict.exitCode() != Exit.DONE) {
            voice.say(verdict.words() + " Nothing was written.");
            return verdict.exitCode();
        }
        String file = into.told(before.whole());
        world.out().print(UnifiedDiff.of(file, before.lines(), after.lines()));
        if (before.equals(after)) {
            voice.say("areas.yaml says the same already. Nothing was written.");
        } else if (writes && !into.isOnlyTried()) {
            into.newFiles(world, List.of(areas(after, world))).write();
            voice.say("Written to " + file + ".");
        } else {
            voice.say("Nothing was written. To write it: the same command with --force.");
        }
        return Exit.DONE;
    }

    /** With the line ends that the file has, so that nothing but the numbers changes. */
    private OutputFile areas(SourceText after, World world) {
        String path = FileKinds.AREAS.path();
        boolean isOfWindows =
                TextTraits.of(into.folder(world).resolve(path))
                        .filter(traits -> traits.has(TextTraits.Trait.WINDOWS_LINE_ENDS))
                        .isPresent();
        return OutputFile.of(path, isOfWindows ? after.text().replace("\n", "\r\n") : after.text());
    }

    private OptionalInt year() {
        if (year != null) {
            return OptionalInt.of(year);
        }
        Matcher named = YEAR.matcher(file.getFileName().toString());
        return named.find()
                ? OptionalInt.of(Integer.parseInt(named.group(1)))
                : OptionalInt.empty();
    }

    private Optional<String> refusalOfYear() {
        return year().isPresent()
                ? Optional.empty()
                : Optional.of(
                        "the name of the file does not say the year of the census. Add it, such as: --year 2021");
    }
}
