package org.wardmote.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.wardmote.model.Sentences;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Writes completions for the fish shell, which picocli does not: a line for all that may be typed.
 */
final class FishCompletion {

    private final List<String> lines = new ArrayList<>();

    private FishCompletion() {}

    static String of(CommandSpec root) {
        FishCompletion script = new FishCompletion();
        script.lines.add("# Completions of wardmote for fish");
        script.add(root, "__fish_use_subcommand");
        return script.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /**
     * @param where the condition under which the words of this command are offered
     */
    private void add(CommandSpec command, String where) {
        command.options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> add(option, where));
        if (command.positionalParameters().stream().noneMatch(FishCompletion::isPath)) {
            lines.add("complete -c wardmote -n '%s' -f".formatted(where));
        }
        command.positionalParameters().stream()
                .filter(one -> !candidates(one).isEmpty())
                .forEach(one -> lines.add(words(where, candidates(one), one)));
        command.subcommands()
                .values()
                .forEach(part -> addPart(part.getCommandSpec(), command, where));
    }

    private void addPart(CommandSpec part, CommandSpec command, String where) {
        String others = String.join(" ", command.subcommands().keySet());
        boolean isOfRoot = command.parent() == null;
        String before =
                isOfRoot ? where : where + "; and not __fish_seen_subcommand_from " + others;
        lines.add(
                "complete -c wardmote -n '%s' -f -a %s -d %s"
                        .formatted(before, part.name(), quoted(part.usageMessage().header())));
        String seen = "__fish_seen_subcommand_from " + part.name();
        add(part, isOfRoot ? seen : where + "; and " + seen);
    }

    private void add(OptionSpec option, String where) {
        String names =
                Stream.of(option.names())
                        .map(
                                name ->
                                        name.startsWith("--")
                                                ? "-l " + name.substring(2)
                                                : "-s " + name.substring(1))
                        .collect(Collectors.joining(" "));
        lines.add(
                "complete -c wardmote -n '%s' %s%s -d %s"
                        .formatted(where, names, value(option), quoted(option.description())));
    }

    /** What follows an option: nothing, a word of a few, a file, or words of one's own. */
    private static String value(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        String words = candidates(option);
        if (!words.isEmpty()) {
            return " -x -a '%s'".formatted(words);
        }
        return isPath(option) ? " -r -F" : " -x";
    }

    private static String words(String where, String candidates, PositionalParamSpec parameter) {
        return "complete -c wardmote -n '%s' -f -a '%s' -d %s"
                .formatted(where, candidates, quoted(parameter.description()));
    }

    private static boolean isPath(ArgSpec argument) {
        return argument.type() == Path.class
                || Stream.of(argument.auxiliaryTypes()).anyMatch(type -> type == Path.class);
    }

    private static String candidates(ArgSpec argument) {
        Iterable<String> candidates = argument.completionCandidates();
        return candidates == null
                ? ""
                : StreamSupport.stream(candidates.spliterator(), false)
                        .collect(Collectors.joining(" "));
    }

    /** The first sentence, as fish shows it beside the word. */
    private static String quoted(String... description) {
        String words = String.join(" ", description).replace("%n", " ").replace("%%", "%").strip();
        return "'" + Sentences.first(words).replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
