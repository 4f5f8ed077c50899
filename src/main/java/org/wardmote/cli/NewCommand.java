package org.wardmote.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

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
        synopsisHeading = "%nUsage: ",
        customSynopsis = "wardmote new WHAT [OPTIONS]",
        commandListHeading = "%nWhat:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  wardmote new site elmbridge          a small site in a folder of its own",
            "  wardmote new meeting                 the next meeting, on the day that was announced",
            "  wardmote new dataset 2025-q4",
            "  wardmote new page \"Funding\"",
            "  wardmote new site --help             all that it can do"
        })
final class NewCommand implements Runnable {

    @ParentCommand private Wardmote wardmote;

    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "say what to begin: \"wardmote new meeting\", for example.");
    }

    World world() {
        return wardmote.world();
    }

    Voice voice() {
        return wardmote.voice();
    }
}
