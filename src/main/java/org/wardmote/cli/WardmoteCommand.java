package org.wardmote.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What may be typed: it is refused with a reason, or obeyed. */
@Command(synopsisHeading = "%nUsage: ", optionListHeading = "%nOptions:%n", sortOptions = false)
abstract class WardmoteCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    /** Why it cannot be obeyed; empty where it can. */
    Optional<String> refusal() {
        return Optional.empty();
    }

    /** Does it, and says with which exit code it ends. */
    abstract int obey();

    @Override
    public final Integer call() {
        return refusal().map(console()::misuse).orElseGet(this::obey);
    }

    final CommandSpec spec() {
        return spec;
    }

    final Wardmote wardmote() {
        return (Wardmote) spec.root().userObject();
    }

    final Shell shell() {
        return wardmote().shell();
    }

    final Console console() {
        return wardmote().console();
    }

    /** For one that is nothing without the name of a part. */
    final int missing(String words) {
        throw new ParameterException(spec.commandLine(), words);
    }
}
