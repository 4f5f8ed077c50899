package org.wardmote.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One fenced block of a page that tells what to do: commands to type ({@code shell}), what is then
 * seen ({@code text}), or a file to write, which the last {@code content/…} before it names.
 */
record TutorialStep(Kind kind, String file, String text) {

    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$|`(content/[^`]+\\.\\w+)`");

    enum Kind {
        COMMANDS,
        SEEN,
        FILE
    }

    static List<TutorialStep> read(Path page) throws IOException {
        List<TutorialStep> steps = new ArrayList<>();
        String file = "";
        Matcher found = BLOCK.matcher(Files.readString(page, UTF_8));
        while (found.find()) {
            if (found.group(3) != null) {
                file = found.group(3);
            } else {
                steps.add(new TutorialStep(kind(found.group(1)), file, found.group(2)));
            }
        }
        return steps;
    }

    private static Kind kind(String language) {
        return switch (language) {
            case "shell" -> Kind.COMMANDS;
            case "text" -> Kind.SEEN;
            default -> Kind.FILE;
        };
    }
}
