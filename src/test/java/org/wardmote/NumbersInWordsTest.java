package org.wardmote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * {@code "%d".formatted(7)} writes the digits of the machine's language, which differ from Cairo to
 * Cambridge; {@code %s} does not, nor does {@code String.format} with a locale.
 */
class NumbersInWordsTest {

    private static final Pattern NUMBER = Pattern.compile("%[-0-9,.]*[dfxX]");
    private static final Pattern STATEMENT = Pattern.compile("[;{}]\n");

    @Test
    void noNumberIsWrittenInTheDigitsOfTheMachine() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : GoldenSite.files(Path.of("src/main/java"))) {
            String source = Files.readString(file, StandardCharsets.UTF_8);
            for (String statement : STATEMENT.split(source)) {
                Matcher number = NUMBER.matcher(statement);
                if (number.find() && !statement.contains("Locale.")) {
                    found.add(file + ": " + statement.strip());
                }
            }
        }

        assertThat(found).isEmpty();
    }
}
