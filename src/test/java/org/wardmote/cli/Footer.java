package org.wardmote.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What {@code --help} ends with: examples, which are lines with blanks before them, and sentences.
 */
record Footer(List<String> lines) {

    static Footer of(String... lines) {
        return new Footer(
                Arrays.stream(lines).flatMap(line -> Arrays.stream(line.split("%n"))).toList());
    }

    String markdown() {
        return examples() + sentences();
    }

    private String examples() {
        List<String> examples = lines.stream().filter(line -> line.startsWith(" ")).toList();
        return examples.isEmpty()
                ? ""
                : "\nFor example:\n\n```text\n%s\n```\n"
                        .formatted(
                                examples.stream()
                                        .map(String::strip)
                                        .collect(Collectors.joining("\n")));
    }

    private String sentences() {
        String words =
                lines.stream()
                        .filter(line -> !line.startsWith(" ") && !line.endsWith(":"))
                        .map(String::strip)
                        .collect(Collectors.joining(" "))
                        .strip();
        return words.isEmpty() ? "" : "\n" + CommandReference.escaped(words) + "\n";
    }
}
