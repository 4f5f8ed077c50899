package org.wardmote.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code wardmote completion}: what a shell needs to complete commands when Tab is pressed. */
@Command(
        name = "completion",
        header = "Prints what lets your shell complete commands when you press Tab.",
        description = {
            "",
            "The script goes to stdout. It knows the commands and options of this version, so make it"
                    + " again when Wardmote changes."
        },
        synopsisHeading = "%nUsage: ",
        customSynopsis = "wardmote completion SHELL",
        parameterListHeading = "%nFor which shell:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  source <(wardmote completion bash)    for this window; put it into ~/.bashrc to keep it",
            "  source <(wardmote completion zsh)     the same, with ~/.zshrc",
            "  wardmote completion fish > ~/.config/fish/completions/wardmote.fish",
            "",
            "Exit codes: 0 done; 2 there is no such shell here."
        })
final class CompletionCommand implements Callable<Integer> {

    @ParentCommand private Wardmote wardmote;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish")
    private Shell shell;

    /** As it is typed. */
    enum Shell {
        bash,
        zsh,
        fish
    }

    @Override
    public Integer call() {
        CommandLine all = spec.root().commandLine();
        String script =
                switch (shell) {
                    case bash, zsh -> AutoComplete.bash("wardmote", all);
                    case fish -> FishCompletion.of(all.getCommandSpec());
                };
        wardmote.world().out().print(script);
        return Exit.DONE;
    }
}
