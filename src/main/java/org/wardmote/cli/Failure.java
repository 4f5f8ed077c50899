package org.wardmote.cli;

import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The one place where an exception ends: as a sentence, never as a stack trace, unless asked. */
final class Failure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(
            Exception fault, CommandLine command, ParseResult arguments) {
        Wardmote wardmote = command.getCommandSpec().root().commandLine().getCommand();
        if (wardmote.console().showsTrace()) {
            fault.printStackTrace(command.getErr());
        }
        return tell(fault, command.getErr());
    }

    static int tell(Throwable fault, PrintWriter err) {
        Optional<String> machine = MachineFault.sentence(fault);
        err.println(
                machine.map(sentence -> "wardmote: " + sentence).orElseGet(() -> apology(fault)));
        return machine.isPresent() ? Exit.MACHINE : Exit.FAULT;
    }

    private static String apology(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return """
               wardmote: sorry, this is a fault of Wardmote and not of your content.
                 %s%s
               The site was left whole. Please report this line, and what you did, to those who keep
               Wardmote for you. The same command with --trace shows more."""
                .formatted(fault, place);
    }
}
