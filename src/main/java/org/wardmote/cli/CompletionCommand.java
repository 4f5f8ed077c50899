package org.wardmote.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wardmote completion}: what a shell needs to complete commands when Tab is pressed. */
@Command(
        name = "completion",
        header = "Prints what lets your shell complete commands when you press Tab.",
        description = {
            "",
            "The script goes to stdout. It knows the commands and options of this version, so make it"
                    + " again when Wardmote changes."
        },
        customSynopsis = "wardmote completion SHELL",
        parameterListHeading = "%nFor which shell:%n",
        footer = {
            "",
            "Examples:",
            "  source <(wardmote completion bash)    for this window; put it into ~/.bashrc to keep it",
            "  source <(wardmote completion zsh)     the same, with ~/.zshrc",
            "  wardmote completion fish > ~/.config/fish/completions/wardmote.fish",
            "",
            "Exit codes: 0 done; 2 there is no such shell here."
        })
final class CompletionCommand extends WardmoteCommand {

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish")
    private Dialect dialect;

    /** As it is typed. */
    enum Dialect {
        bash,
        zsh,
        fish
    }

    @Override
    int obey() {
        CommandLine all = spec().root().commandLine();
        String script =
                switch (dialect) {
                    case bash, zsh -> AutoComplete.bash("wardmote", all);
                    case fish -> FishCompletion.of(all.getCommandSpec());
                };
        shell().out().print(script);
        return Exit.DONE;
    }
}
