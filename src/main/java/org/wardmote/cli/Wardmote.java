package org.wardmote.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line as a whole: what stands before the name of a command. */
@Command(
        name = "wardmote",
        versionProvider = Version.class,
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            NewCommand.class,
            ServeCommand.class,
            ListCommand.class,
            ExplainCommand.class,
            FixCommand.class,
            ImportCommand.class,
            SchemaCommand.class,
            CompletionCommand.class
        },
        header = "Publishes the record of a local partnership as a website.",
        description = {
            "",
            "A folder of Markdown, YAML and CSV goes in: meetings with their minutes, actions, areas and"
                    + " figures. A static site comes out."
        },
        synopsisHeading = "%nUsage: ",
        customSynopsis = "wardmote COMMAND [OPTIONS]",
        optionListHeading = "%nWith every command:%n",
        commandListHeading = "%nCommands:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  wardmote build              content/ becomes site/",
            "  wardmote check              what is wrong in content/, and how to mend it",
            "  wardmote explain CODE       what a message means, at length",
            "  wardmote fix                mends what can be mended in one way alone",
            "  wardmote build --help       all that build can do",
            "",
            "Exit codes: 0 done; 1 something is wrong in the content; 2 the command or site.yaml",
            "cannot be used; 3 the machine failed (a file cannot be read or written); 70 a fault of",
            "Wardmote itself; 130 interrupted."
        })
final class Wardmote implements Runnable {

    @Mixin private final Console console;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean wantsHelp;

    @Option(names = "--version", versionHelp = true, description = "Show which Wardmote this is.")
    private boolean wantsVersion;

    @Spec private CommandSpec spec;

    private final Shell shell;
    private final SiteBuild pipeline;

    Wardmote(Shell shell, SiteBuild pipeline) {
        this.shell = shell;
        this.console = new Console(shell);
        this.pipeline = pipeline;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "say what to do: \"wardmote build\", for example.");
    }

    Shell shell() {
        return shell;
    }

    SiteBuild pipeline() {
        return pipeline;
    }

    Console console() {
        return console;
    }
}
