package org.wardmote.cli;

import java.util.Optional;
import org.wardmote.author.NewDataset;
import org.wardmote.model.Quarter;
import org.wardmote.model.Written;
import org.wardmote.read.ContentReader;
import org.wardmote.report.Documentation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wardmote new dataset}: a quarter of figures that waits for its counts. */
@Command(
        name = "dataset",
        header = "A quarter of figures, with a row for every ward and indicator.",
        description = {
            "",
            "Each row is marked x, not available. Write the count before it and take the x away; a"
                    + " zero is written as 0."
        },
        customSynopsis = "wardmote new dataset QUARTER",
        parameterListHeading = "%nWhich figures:%n",
        footer = {
            "",
            "Examples:",
            "  wardmote new dataset 2025-q4",
            "",
            "Figures of data.police.uk need no typing: wardmote import street-crime --help",
            "The paths of the files that were written go to stdout.",
            "Exit codes: 0 done; 2 the command cannot be used, or the quarter is there already; 3 a",
            "file cannot be read or written."
        })
final class NewDatasetCommand extends WardmoteCommand {

    @Parameters(
            paramLabel = "QUARTER",
            converter = QuarterWord.class,
            description = "A quarter of the calendar year: 2025-q4 is October to December 2025.")
    private Quarter quarter;

    @Mixin private final NewInContent content = new NewInContent();

    @Override
    Optional<String> refusal() {
        return content.refusal(shell());
    }

    @Override
    int obey() {
        ContentReader.Counted counted = content.counted(shell());
        NewDataset.Order order =
                new NewDataset.Order(
                        quarter, counted.areas(), counted.indicators(), Documentation.ADDRESS);
        int exitCode = content.write(this, NewDataset.files(order));
        if (exitCode == Exit.DONE) {
            console().say(said(order));
        }
        return exitCode;
    }

    private static String said(NewDataset.Order order) {
        int wards = order.wards().size();
        int counted = order.counted().size();
        if (wards == 0 || counted == 0) {
            return "figures.csv has no rows yet, since %s. List %s there, and write a row such as: ash,anti-social-behaviour,%s,12,"
                    .formatted(
                            wards == 0
                                    ? "areas.yaml has no ward"
                                    : "indicators.yaml has no indicator with state: live",
                            wards == 0 ? "the wards" : "what is counted",
                            order.quarter());
        }
        return "%s: %s of %s and %s. Each is marked x, not available, until you write its count."
                .formatted(
                        order.quarter().inMonths(),
                        Written.counted(wards * counted, "row"),
                        Written.counted(wards, "ward"),
                        Written.counted(counted, "indicator"));
    }
}
