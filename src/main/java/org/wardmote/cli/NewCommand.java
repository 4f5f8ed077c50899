package org.wardmote.cli;

import picocli.CommandLine.Command;

/** {@code wardmote new}: files to begin with. */
@Command(
        name = "new",
        header = "Begins a site, a meeting, a quarter of figures or a page.",
        description = {
            "",
            "What is written is valid at once, and says in comments what belongs where. Nothing that"
                    + " is there already is overwritten."
        },
        subcommands = {
            NewSiteCommand.class,
            NewMeetingCommand.class,
            NewDatasetCommand.class,
            NewPageCommand.class
        },
        customSynopsis = "wardmote new WHAT [OPTIONS]",
        commandListHeading = "%nWhat:%n",
        footer = {
            "",
            "Examples:",
            "  wardmote new site elmbridge          a small site in a folder of its own",
            "  wardmote new meeting                 the next meeting, on the day that was announced",
            "  wardmote new dataset 2025-q4",
            "  wardmote new page \"Funding\"",
            "  wardmote new site --help             all that it can do"
        })
final class NewCommand extends WardmoteCommand {

    @Override
    int obey() {
        return missing("say what to begin: \"wardmote new meeting\", for example.");
    }
}
