package org.wardmote.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real shells, where there are any, are asked what they offer when Tab is pressed. */
class CompletionTest {

    @TempDir private Path folder;

    @Test
    void bashOffersTheCommandsThatBeginSo() throws Exception {
        assertThat(bash("wardmote", "ch")).containsExactly("check");
    }

    @Test
    void bashOffersTheOptionsOfACommand() throws Exception {
        assertThat(bash("wardmote", "build", "--por")).containsExactly("--portable");
    }

    @Test
    void bashOffersTheWordsThatAnOptionTakes() throws Exception {
        assertThat(bash("wardmote", "check", "--format", "s")).containsExactly("sarif");
    }

    @Test
    void zshTakesTheScript() throws Exception {
        assertThat(
                        shell(
                                "zsh",
                                "-f",
                                "-c",
                                "autoload -Uz compinit && compinit -u && source %s && print $_comps[wardmote]"
                                        .formatted(script("zsh"))))
                .isNotEmpty();
    }

    @Test
    void fishOffersCommandsOptionsAndWords() throws Exception {
        assertThat(fish("wardmote ch")).containsExactly("check");
        assertThat(fish("wardmote build --por")).containsExactly("--portable");
        assertThat(fish("wardmote check --format s")).containsExactly("sarif");
        assertThat(fish("wardmote import str")).containsExactly("street-crime");
        assertThat(fish("wardmote import residents --house")).containsExactly("--households");
    }

    @Test
    void anotherShellIsAMisuse() {
        Typed.Answer answer = new Typed(folder).wardmote("completion", "tcsh");

        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains("tcsh");
    }

    private List<String> bash(String... words) throws Exception {
        String asked =
                """
                compopt() { :; }  # only a shell that waits for Tab has it
                source %s
                COMP_WORDS=(%s)
                COMP_CWORD=%d
                _complete_wardmote
                printf '%%s\\n' "${COMPREPLY[@]}"
                """
                        .formatted(script("bash"), String.join(" ", words), words.length - 1);
        return shell("bash", "--norc", "-c", asked);
    }

    /** Each offer comes with its description after a tab. */
    private List<String> fish(String line) throws Exception {
        return shell(
                        "fish",
                        "--no-config",
                        "-c",
                        "source %s; complete -C '%s'".formatted(script("fish"), line))
                .stream()
                .map(offer -> offer.split("\t")[0])
                .toList();
    }

    private Path script(String shell) throws IOException {
        String script = new Typed(folder).wardmote("completion", shell).out();
        return Files.writeString(folder.resolve("script." + shell), script, UTF_8);
    }

    private List<String> shell(String... command) throws Exception {
        assumeTrue(isThere(command[0]), command[0] + " is not installed");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("HOME", folder.toString());
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
