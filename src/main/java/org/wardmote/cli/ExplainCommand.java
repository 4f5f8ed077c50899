package org.wardmote.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wardmote.problem.Code;
import org.wardmote.problem.Nearest;
import org.wardmote.report.CodeGroup;
import org.wardmote.report.Explanation;
import org.wardmote.report.ExplanationText;
import org.wardmote.report.Ink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wardmote explain}: what a message means, at length and without a network. */
@Command(
        name = "explain",
        header = "Says at length what a message means, and how to mend what it tells of.",
        description = {
            "",
            "Every message ends with its code in square brackets. Without CODE, all codes are listed."
        },
        customSynopsis = "wardmote explain [CODE…]",
        parameterListHeading = "%nWhich codes:%n",
        footer = {
            "",
            "Examples:",
            "  wardmote explain date-unreadable",
            "  wardmote explain                    every code, with a line of its own",
            "",
            "Exit codes: 0 done; 2 there is no such code."
        })
final class ExplainCommand extends WardmoteCommand {

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            description = "A code, such as date-unreadable. Capitals and [ ] do no harm.")
    private List<String> words = List.of();

    @Override
    Optional<String> refusal() {
        return words.stream()
                .filter(word -> code(word).isEmpty())
                .findFirst()
                .map(ExplainCommand::unknown);
    }

    @Override
    int obey() {
        Ink ink = console().inkOfResult();
        shell().out().print(words.isEmpty() ? list(ink) : texts(ink));
        return Exit.DONE;
    }

    private String texts(Ink ink) {
        return words.stream()
                .flatMap(word -> code(word).stream())
                .distinct()
                .map(code -> ExplanationText.of(Explanation.of(code), ink))
                .collect(Collectors.joining("\n\n"));
    }

    private static String list(Ink ink) {
        int width = Arrays.stream(Code.values()).mapToInt(c -> c.id().length()).max().orElse(0);
        return CodeGroup.all().stream()
                .map(
                        group ->
                                ink.bold(group.title())
                                        + "\n"
                                        + group.codes().stream()
                                                .map(code -> line(code, width))
                                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Code code, int width) {
        String format = "  %-" + width + "s  %-7s  %s\n";
        return format.formatted(code.id(), code.severity().id(), Explanation.of(code).heading());
    }

    private static Optional<Code> code(String word) {
        return Code.parse(folded(word));
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replaceAll("[\\[\\]]", "");
    }

    private static String unknown(String word) {
        List<String> all = Arrays.stream(Code.values()).map(Code::id).toList();
        String near = Nearest.question(folded(word), all);
        return "there is no code \"%s\". %s"
                .formatted(word, near.isEmpty() ? "\"wardmote explain\" lists them all." : near);
    }
}
