package org.wardmote.cli;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_DESCRIPTION;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_FOOTER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_HEADER;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS;
import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Where the program begins: {@code wardmote build}. */
public final class Main {

    /** What can be done comes before how. */
    private static final List<String> HELP_SECTIONS =
            List.of(
                    SECTION_KEY_HEADER,
                    SECTION_KEY_SYNOPSIS_HEADING,
                    SECTION_KEY_SYNOPSIS,
                    SECTION_KEY_DESCRIPTION,
                    SECTION_KEY_COMMAND_LIST_HEADING,
                    SECTION_KEY_COMMAND_LIST,
                    SECTION_KEY_PARAMETER_LIST_HEADING,
                    SECTION_KEY_PARAMETER_LIST,
                    SECTION_KEY_OPTION_LIST_HEADING,
                    SECTION_KEY_OPTION_LIST,
                    SECTION_KEY_FOOTER);

    private Main() {}

    public static void main(String... arguments) {
        System.exit(run(Shell.ofThisProcess(), new RealBuild(), arguments));
    }

    static int run(Shell shell, SiteBuild pipeline, String... arguments) {
        PrintWriter err = new PrintWriter(shell.err(), true);
        try {
            return commandLine(shell, pipeline).setErr(err).execute(arguments);
        } catch (Error fault) {
            return Failure.tell(fault, err);
        }
    }

    /** All that may be typed, for a run of it, and for those who tell of it. */
    static CommandLine commandLine(Shell shell, SiteBuild pipeline) {
        return new CommandLine(new Wardmote(shell, pipeline))
                .setOut(new PrintWriter(shell.out(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(90)
                .setHelpSectionKeys(HELP_SECTIONS)
                .setParameterExceptionHandler(new Misuse())
                .setExecutionExceptionHandler(new Failure());
    }
}
