package org.wardmote.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.wardmote.problem.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says why a command line cannot be understood, and what may have been meant. */
final class Misuse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        command.getErr().println("wardmote: " + sentence(fault, command));
        command.getErr().println("Help: " + command.getCommandSpec().qualifiedName() + " --help");
        return Exit.MISUSE;
    }

    private static String sentence(ParameterException fault, CommandLine command) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        return unsuitable(fault);
    }

    private static String unsuitable(ParameterException fault) {
        String name = fault.getArgSpec() == null ? "" : name(fault.getArgSpec());
        if (fault instanceof MissingParameterException missing) {
            return name.isEmpty()
                    ? missing(missing.getMissing())
                    : "%s needs a %s.".formatted(name, fault.getArgSpec().paramLabel());
        }
        if (fault.getValue() != null && fault.getArgSpec().type().isEnum()) {
            return "%s cannot be \"%s\". It is one of: %s."
                    .formatted(name, fault.getValue(), words(fault.getArgSpec()));
        }
        return fault.getCause() instanceof TypeConversionException unreadable
                ? name + ": " + unreadable.getMessage()
                : fault.getMessage();
    }

    private static String missing(List<ArgSpec> missing) {
        String names =
                missing.stream()
                        .map(argument -> name(argument) + shape(argument))
                        .collect(Collectors.joining(" and "));
        return "%s %s missing.".formatted(names, missing.size() == 1 ? "is" : "are");
    }

    private static String shape(ArgSpec argument) {
        return argument.isOption() ? " " + argument.paramLabel() : "";
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String words(ArgSpec argument) {
        return Arrays.stream(argument.type().getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    private static String unmatched(String word, CommandLine command) {
        String kind = word.startsWith("-") ? "option" : "command";
        String guess = Nearest.question(word, known(kind, command));
        return "there is no %s \"%s\".%s".formatted(kind, word, guess.isEmpty() ? "" : " " + guess);
    }

    private static List<String> known(String kind, CommandLine command) {
        return kind.equals("option")
                ? new ArrayList<>(command.getCommandSpec().optionsMap().keySet())
                : new ArrayList<>(command.getSubcommands().keySet());
    }
}
