package org.wardmote.cli;

import picocli.CommandLine.Command;

/** {@code wardmote import}: foreign data to content. */
@Command(
        name = "import",
        header = "Turns data that others publish into files of content/.",
        description = {
            "",
            "What could not be used is counted and told, and nothing that stands in content/ is"
                    + " overwritten unless you say so."
        },
        subcommands = {
            ImportStreetCrimeCommand.class,
            ImportResidentsCommand.class,
            ImportBoundariesCommand.class
        },
        customSynopsis = "wardmote import WHAT FILES… [OPTIONS]",
        commandListHeading = "%nWhat:%n",
        footer = {
            "",
            "Examples:",
            "  wardmote import street-crime downloads/*/*-street.csv --lookup lsoa-to-ward.csv",
            "  wardmote import residents residents-2021.csv --lookup lsoa-to-ward.csv",
            "  wardmote import boundaries wards.geojson",
            "  wardmote import street-crime --help     all that it can do"
        })
final class ImportCommand extends WardmoteCommand {

    @Override
    int obey() {
        return missing("say what to import: \"wardmote import street-crime\", for example.");
    }
}
