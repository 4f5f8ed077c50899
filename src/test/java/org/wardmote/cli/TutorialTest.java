package org.wardmote.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Follows the tutorial to the letter, in an empty folder: types its commands, writes its files, and
 * looks for what it says is to be seen.
 */
class TutorialTest {

    private static final Path TUTORIAL = Path.of("src/docs/content/pages/tutorial.md");

    /** What only a person can do: install, fetch from a network, look, publish. */
    private static final Pattern BY_HAND =
            Pattern.compile("(?:java|mvn|git --version|git clone|\\./wardmote serve).*");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir private Path home;

    private Path here;
    private String seen = "";

    @BeforeEach
    void beginWithAFetchedWardmote() throws IOException {
        Files.createDirectories(home.resolve("work/wardmote"));
        here = home.resolve("work");
    }

    @Test
    void itLeadsToAPublishedPage() throws Exception {
        for (TutorialStep step : TutorialStep.read(TUTORIAL)) {
            follow(step);
        }

        Path page = here.resolve("site/meetings/2026-11-12-csp/index.html");
        assertThat(page).content().contains("Write to the county council about Mill Lane.");
        assertThat(here.resolve("content/meetings/2027-01-14-csp/minutes.md"))
                .content()
                .contains("Update 2026-11-12-csp/A1");
    }

    private void follow(TutorialStep step) throws Exception {
        switch (step.kind()) {
            case COMMANDS -> {
                seen = "";
                for (String line : step.text().lines().toList()) {
                    type(line);
                }
            }
            case FILE -> Files.writeString(here.resolve(step.file()), step.text(), UTF_8);
            case SEEN -> assertThat(seen).contains(step.text().lines().toList());
        }
    }

    private void type(String line) throws Exception {
        if (line.startsWith("cd ")) {
            here = here.resolve(line.substring(3)).normalize();
        } else if (line.startsWith("./wardmote ") && !BY_HAND.matcher(line).matches()) {
            wardmote(line);
        } else if (!BY_HAND.matcher(line).matches()) {
            shell(line);
        }
    }

    private void wardmote(String line) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, UTF_8);
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        Shell shell =
                new Shell(
                        stream,
                        stream,
                        here,
                        Map.of(),
                        clock,
                        Shell.Audience.PROGRAM,
                        Shell.Audience.PROGRAM,
                        Questions.NONE);
        List<String> words =
                WORD.matcher(line)
                        .results()
                        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                        .skip(1)
                        .toList();
        int exitCode = Main.run(shell, new RealBuild(), words.toArray(String[]::new));
        seen += said.toString(UTF_8);
        assertThat(exitCode).as("%s%n%s", line, seen).isLessThan(2);
    }

    private void shell(String line) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", line).directory(here.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("GIT_AUTHOR_NAME", "Ms Example");
        builder.environment().put("GIT_AUTHOR_EMAIL", "clerk@example.org");
        builder.environment().put("GIT_COMMITTER_NAME", "Ms Example");
        builder.environment().put("GIT_COMMITTER_EMAIL", "clerk@example.org");
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as("%s%n%s", line, said).isZero();
        seen += said;
    }
}
