package org.wardmote.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmote.importer.Residents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
        customSynopsis = "wardmote import residents FILE --lookup FILE [OPTIONS]",
        parameterListHeading = "%nWhat to read:%n",
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
final class ImportResidentsCommand extends WardmoteCommand {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

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

    @Mixin private final IntoContent into = new IntoContent();

    @Option(names = "--force", description = "Write what the diff shows.")
    private boolean writes;

    @Override
    Optional<String> refusal() {
        return into.refusal(shell(), given(file, lookup, households)).or(this::refusalOfYear);
    }

    @Override
    int obey() {
        return into.bring(
                this,
                new Residents(year().orElseThrow(), IntoContent.foreign(shell(), lookup)),
                given(file, households),
                writes ? IntoContent.Existing.OVERWRITTEN : IntoContent.Existing.KEPT);
    }

    private static List<Path> given(Path... files) {
        return Stream.of(files).filter(Objects::nonNull).toList();
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
