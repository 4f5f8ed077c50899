package org.wardmote.cli;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The pages on the commands, in Markdown, made from what {@code --help} is made from. */
final class CommandReference {

    private static final String HEAD =
            """
            ---
            title: Commands
            order: 3
            ---
            Every command of Wardmote, with all that may be typed after it. For whoever works in a terminal.

            ```text
            wardmote COMMAND [OPTIONS]
            ```

            `wardmote --help` and `wardmote build --help` print the same, without a network.

            ## With every command

            """;

    private static final String EXIT_CODES =
            """

            ## Exit codes

            A program that runs Wardmote can tell by the exit code what happened.

            | Code | Means |
            | --- | --- |
            | 0 | Done. |
            | 1 | Something is wrong in the content, as grave as `--fail-on` says or graver. |
            | 2 | The command, or `site.yaml`, cannot be used. |
            | 3 | The machine failed: a file cannot be read or written, or the disk is full. |
            | 70 | A fault of Wardmote itself. The message says how to report it. |
            | 130 | It was interrupted. |
            """;

    private static final String MADE =
            "\n<!-- Made from the commands themselves. To write it anew, run the tests with"
                    + " -Dwardmote.accept=true. -->\n";

    private final CommandSpec root;

    CommandReference(CommandLine commands) {
        this.root = commands.getCommandSpec();
    }

    /** Each page by its path: {@code commands.md}, {@code commands/build.md}. */
    SortedMap<String, String> pages() {
        SortedMap<String, String> pages = new TreeMap<>();
        pages.put("commands.md", HEAD + table(everywhere()) + EXIT_CODES + MADE);
        root.subcommands()
                .forEach(
                        (name, command) ->
                                pages.put(
                                        "commands/" + name + ".md",
                                        page(command.getCommandSpec())));
        return pages;
    }

    private static String page(CommandSpec command) {
        return "---\ntitle: %s\n---\n".formatted(command.qualifiedName())
                + body(command)
                + command.subcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .map(part -> "\n## %s\n\n%s".formatted(part.qualifiedName(), body(part)))
                        .collect(Collectors.joining())
                + MADE;
    }

    private static String body(CommandSpec command) {
        CommandLine.Model.UsageMessageSpec usage = command.usageMessage();
        String synopsis =
                usage.customSynopsis().length == 0
                        ? command.qualifiedName() + " COMMAND"
                        : String.join("\n", usage.customSynopsis());
        return paragraphs(usage.header()).strip()
                + "\n"
                + "\n```text\n%s\n```\n".formatted(synopsis)
                + paragraphs(usage.description())
                + parameters(command)
                + own(command)
                + Footer.of(usage.footer()).markdown();
    }

    private static String paragraphs(String... lines) {
        return Arrays.stream(lines)
                .filter(line -> !line.isBlank())
                .map(line -> "\n" + escaped(line) + "\n")
                .collect(Collectors.joining());
    }

    private static String parameters(CommandSpec command) {
        List<PositionalParamSpec> parameters =
                command.positionalParameters().stream().filter(one -> !one.hidden()).toList();
        return parameters.isEmpty()
                ? ""
                : "\n| What to name | What it means |\n| --- | --- |\n"
                        + parameters.stream()
                                .map(one -> row(one.paramLabel(), one))
                                .collect(Collectors.joining());
    }

    /** Those that may stand after every command, which are told once. */
    private List<OptionSpec> everywhere() {
        return root.options().stream().filter(option -> !option.hidden()).toList();
    }

    private static String own(CommandSpec command) {
        List<OptionSpec> own =
                command.options().stream()
                        .filter(option -> !option.hidden() && !option.inherited())
                        .toList();
        return own.isEmpty() ? "" : "\n" + table(own);
    }

    private static String table(List<OptionSpec> options) {
        return "| Option | What it does |\n| --- | --- |\n"
                + options.stream()
                        .map(option -> row(typed(option), option))
                        .collect(Collectors.joining());
    }

    private static String typed(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private static String row(String name, ArgSpec argument) {
        return "| `%s` | %s |\n".formatted(name, escaped(String.join(" ", argument.description())));
    }

    /** Words of the program as Markdown that says the same. */
    static String escaped(String words) {
        return words.replace("%n", " ")
                .replace("%%", "%")
                .replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1");
    }
}
